package org.moothall.notifications.stream;

import java.time.Duration;

/**
 * How the stream is kept.
 *
 * @param heartbeat after what silence a sign of life is sent
 * @param retry how long a reader should wait before he comes back
 * @param longest after what time a reader is asked to come back, so that his right to read is looked at again
 * @param catchUps how many may read the past at the same time
 */
public record StreamRules(Duration heartbeat, Duration retry, Duration longest, int catchUps) {}
