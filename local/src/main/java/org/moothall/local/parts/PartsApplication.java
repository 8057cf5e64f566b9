package org.moothall.local.parts;

import org.moothall.local.signin.SignIn;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Broker, document store, mail sink and sign-in server in one process. */
@SpringBootApplication
@Import(SignIn.class)
public class PartsApplication {

    static void main(String[] arguments) {
        SpringApplication.run(PartsApplication.class, arguments);
    }
}
