package org.moothall.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A service with the real relay, a real store and a real broker that it reaches through the proxy of {@link FaultyBroker}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = RelayTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "moothall.relay.owner=test",
            "moothall.relay.topic=" + RelayBehindAProxy.TOPIC,
            "moothall.relay.source=/test",
            "moothall.relay.bootstrap-servers=${MOOTHALL_KAFKA}",
            "moothall.relay.delivery-timeout=2s",
            "spring.mongodb.uri=${MOOTHALL_MONGO}",
            "spring.cloud.stream.function.autodetect=false"
        })
@ContextConfiguration(initializers = FaultyBroker.class)
@Import(RelayBehindAProxy.Meters.class)
@interface RelayBehindAProxy {

    String TOPIC = "test.faults";

    /** Without one of the application's own, the relay's meters are seen by nobody. */
    class Meters {
        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }
}
