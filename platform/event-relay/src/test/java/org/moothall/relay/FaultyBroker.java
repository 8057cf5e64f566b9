package org.moothall.relay;

import org.moothall.parts.EmbeddedKafka;
import org.moothall.relay.kit.BrokerProxy;
import org.moothall.relay.kit.RealParts;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a test's application at a broker of its own that can only be reached through a proxy, which may do harm. */
final class FaultyBroker implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final BrokerProxy PROXY = BrokerProxy.open();
    static final EmbeddedKafka BROKER = EmbeddedKafka.temporaryBehind(PROXY.port());

    static {
        PROXY.leadTo(BROKER.port());
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            BROKER.close();
            PROXY.close();
        }));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        new RealParts().initialize(context);
        TestPropertyValues.of("MOOTHALL_KAFKA=" + BROKER.bootstrapServers()).applyTo(context);
    }
}
