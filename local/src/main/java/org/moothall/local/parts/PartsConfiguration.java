package org.moothall.local.parts;

import java.time.InstantSource;
import org.moothall.local.mail.LetterBox;
import org.moothall.local.mail.MailSink;
import org.moothall.local.settings.Port;
import org.moothall.local.settings.Secrets;
import org.moothall.local.settings.Settings;
import org.moothall.parts.EmbeddedKafka;
import org.moothall.parts.EmbeddedStore;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Bean.Bootstrap;
import org.springframework.context.annotation.Configuration;

/** Wires the parts to the data directory and the ports of this installation. */
@Configuration(proxyBeanMethods = false)
class PartsConfiguration {

    @Bean
    Settings settings() {
        return Settings.of(System.getenv());
    }

    @Bean
    Secrets secrets(Settings settings) {
        return new Secrets(settings.home());
    }

    // In the background: the broker takes most of the start, and nothing here needs it.
    @Bean(destroyMethod = "close", bootstrap = Bootstrap.BACKGROUND)
    EmbeddedKafka kafka(Settings settings) {
        return EmbeddedKafka.in(settings.home().kafka())
                .port(settings.port(Port.KAFKA))
                .start();
    }

    @Bean(destroyMethod = "close")
    EmbeddedStore store(Settings settings) {
        return EmbeddedStore.in(settings.home().store())
                .port(settings.port(Port.MONGO))
                .whenBroken(PartsConfiguration::giveUp)
                .start();
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    MailSink mailSink(Settings settings) {
        return new MailSink(
                settings.port(Port.SMTP), new LetterBox(settings.home().mail(), InstantSource.system()));
    }

    /** A store that cannot write is of no use to anyone; the supervisor starts this process again and reports it. */
    private static void giveUp(RuntimeException cause) {
        LoggerFactory.getLogger(PartsConfiguration.class).error("The document store can no longer write", cause);
        Runtime.getRuntime().halt(3);
    }
}
