package org.moothall.houserules;

import java.util.ArrayList;
import java.util.List;

/** Which libraries each room may know; what is not listed for a room is forbidden in it. */
final class Technology {

    static final List<String> PLAIN_JAVA = List.of("java..", "org.jspecify..");

    private static final List<String> ANY_ADAPTER = List.of(
            "java..",
            "org.jspecify..",
            "org.slf4j..",
            "io.micrometer..",
            "jakarta.annotation..",
            "jakarta.validation..",
            "org.springframework.aot..",
            "org.springframework.beans..",
            "org.springframework.boot..",
            "org.springframework.context..",
            "org.springframework.core..",
            "org.springframework.scheduling..",
            "org.springframework.stereotype..",
            "org.springframework.util..");

    private static final List<String> JSON = List.of("tools.jackson..", "com.fasterxml.jackson.annotation..");

    private static final List<String> MVC = List.of(
            "org.moothall.http..",
            "org.springframework.http..",
            "org.springframework.web..",
            "org.springframework.ui..",
            "org.springframework.validation..",
            "org.springframework.security..",
            "jakarta.servlet..",
            "io.swagger.v3..",
            "org.springdoc..");

    private static final List<String> STORE = List.of(
            "org.moothall.relay..",
            "org.springframework.data..",
            "org.springframework.dao..",
            "com.mongodb..",
            "org.bson..");

    private static final List<String> STREAM = List.of(
            "org.moothall.relay..",
            "org.springframework.cloud.function..",
            "org.springframework.cloud.stream..",
            "org.springframework.integration..",
            "org.springframework.kafka.support..",
            "org.springframework.messaging..");

    private Technology() {}

    static List<String> ofWeb() {
        return joined(ANY_ADAPTER, MVC, JSON);
    }

    static List<String> ofPersistence() {
        return joined(ANY_ADAPTER, STORE);
    }

    static List<String> ofMessaging() {
        return joined(ANY_ADAPTER, STREAM, JSON);
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }
}
