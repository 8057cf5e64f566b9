package org.moothall.meetings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.moothall.http.kit.TestIssuer;
import org.moothall.relay.kit.RealParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test against the whole service on a real broker, store and issuer. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "moothall.relay.delivery-timeout=2s")
@ContextConfiguration(initializers = {RealParts.class, TestIssuer.class})
public @interface WholeService {}
