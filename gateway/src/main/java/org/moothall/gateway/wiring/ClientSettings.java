package org.moothall.gateway.wiring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the gateway waits for a service, and how many connections it holds to one. Streams, which keep their connection
 * for hours, have a number and a patience of their own, so that they take nothing from the rest.
 */
@ConfigurationProperties("moothall.client")
record ClientSettings(
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("60s") Duration answerTimeout,
        @DefaultValue("200") int connectionsPerService,
        @DefaultValue("2000") int streams,
        @DefaultValue("60s") Duration streamSilence) {}
