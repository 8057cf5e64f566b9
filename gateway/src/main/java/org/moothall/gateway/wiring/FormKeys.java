package org.moothall.gateway.wiring;

import java.util.UUID;
import org.moothall.gateway.page.OnceKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keys that nobody can guess and that never come twice. */
@Configuration(proxyBeanMethods = false)
class FormKeys {
    @Bean
    OnceKeys onceKeys() {
        return () -> UUID.randomUUID().toString();
    }
}
