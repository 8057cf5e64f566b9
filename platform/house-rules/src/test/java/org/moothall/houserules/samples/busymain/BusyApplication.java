package org.moothall.houserules.samples.busymain;

import org.springframework.boot.SpringApplication;

public class BusyApplication {

    public static void main(String[] args) {
        if (args.length > 0) {
            throw new IllegalArgumentException(String.join(" ", args));
        }
        SpringApplication.run(BusyApplication.class, args);
    }
}
