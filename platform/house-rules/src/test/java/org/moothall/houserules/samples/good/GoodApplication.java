package org.moothall.houserules.samples.good;

import org.springframework.boot.SpringApplication;

public class GoodApplication {

    public static void main(String[] args) {
        SpringApplication.run(GoodApplication.class, args);
    }
}
