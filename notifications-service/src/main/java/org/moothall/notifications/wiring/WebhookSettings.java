package org.moothall.notifications.wiring;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where webhooks may go, and how long they may take.
 *
 * @param allowedNetworks networks (CIDR) that may be called although they are internal, and without https; empty in
 *     production, {@code 127.0.0.0/8} on a machine where receivers are tried out
 * @param connectTimeout how long a connection may take
 * @param answerTimeout how long the receiver may be silent
 * @param callTimeout how long a whole call may take, however busy the receiver looks; shorter than the dispatch lease
 * @param rest for how long a receiver that let a call run out of time is not called
 */
@ConfigurationProperties("moothall.webhooks")
record WebhookSettings(
        @DefaultValue List<String> allowedNetworks,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("15s") Duration answerTimeout,
        @DefaultValue("30s") Duration callTimeout,
        @DefaultValue("5m") Duration rest) {}
