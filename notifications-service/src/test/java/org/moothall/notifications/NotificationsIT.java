package org.moothall.notifications;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.moothall.http.kit.TestIssuer;
import org.moothall.relay.kit.RealParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test against the whole service on a real broker, store, mail server and issuer; one context for all. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "moothall.public-url=https://council.example",
            "moothall.webhooks.allowed-networks=127.0.0.2/32",
            "moothall.notifications.confirmation.per-target=3",
            "moothall.notifications.dispatch.pause=50ms",
            "moothall.notifications.dispatch.max-tries=3",
            "moothall.notifications.dispatch.first-delay=100ms",
            "moothall.notifications.dispatch.longest-delay=200ms"
        })
@ContextConfiguration(initializers = {RealParts.class, TestIssuer.class, MailServer.class})
public @interface NotificationsIT {}
