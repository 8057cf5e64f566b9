package org.moothall.operations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.moothall.http.kit.TestIssuer;
import org.moothall.relay.kit.RealParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A test of a small service that reads a topic, asked over HTTP; all such tests share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = OperatedService.class,
        properties = {
            "spring.config.import=classpath:moothall-defaults.yml",
            "moothall.relay.owner=notes",
            "moothall.relay.topic=operated.notes",
            "moothall.relay.source=/notes",
            "moothall.topics.group=note-takers",
            "moothall.topics.consumed=operated.words",
            "spring.cloud.function.definition=words",
            "spring.cloud.stream.bindings.words-in-0.destination=operated.words",
            "spring.cloud.stream.bindings.words-in-0.group=note-takers",
            "spring.cloud.stream.bindings.words-in-0.consumer.max-attempts=1",
            "spring.cloud.stream.bindings.words-in-0.consumer.use-native-decoding=true",
            "spring.cloud.stream.bindings.words-in-0.consumer.batch-mode=true"
        })
@ContextConfiguration(initializers = {RealParts.class, TestIssuer.class})
public @interface OperationsIT {}
