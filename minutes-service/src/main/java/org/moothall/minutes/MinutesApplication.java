package org.moothall.minutes;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts minutes-service. */
@SpringBootApplication
public class MinutesApplication {
    public static void main(String[] args) {
        SpringApplication.run(MinutesApplication.class, args);
    }
}
