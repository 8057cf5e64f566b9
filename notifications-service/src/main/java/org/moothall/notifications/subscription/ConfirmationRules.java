package org.moothall.notifications.subscription;

import java.time.Duration;

/**
 * How strict confirming is.
 *
 * @param tokenLife how long a mailed link confirms
 * @param mostPerTarget how many requests may name one target in a window
 * @param window how long requests are counted together
 */
public record ConfirmationRules(Duration tokenLife, int mostPerTarget, Duration window) {}
