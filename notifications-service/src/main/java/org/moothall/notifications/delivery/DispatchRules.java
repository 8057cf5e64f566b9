package org.moothall.notifications.delivery;

import java.time.Duration;

/**
 * How deliveries are shared out and repeated.
 *
 * @param lease how long a worker keeps a delivery to itself; longer than any one sending can take
 */
public record DispatchRules(Duration lease, RetryPolicy retries) {}
