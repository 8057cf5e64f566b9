package org.moothall.notifications.delivery;

import java.time.Duration;

/**
 * How long a call to a receiver may take.
 *
 * @param call how long a whole call may take
 * @param rest for how long a receiver that let one run out of time is not called
 */
public record Patience(Duration call, Duration rest) {}
