package org.moothall.notifications.delivery;

import java.time.Duration;

/**
 * How long webhooks are waited for.
 *
 * @param timeout how long a whole call may take
 * @param rest for how long a receiver that let one run out of time is not called
 */
public record CallRules(Duration timeout, Duration rest) {}
