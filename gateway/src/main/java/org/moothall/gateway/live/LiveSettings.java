package org.moothall.gateway.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many pages may follow meetings at once, and how long.
 *
 * @param signOfLife a page that nothing is told is told so as often, so that those who have gone are noticed
 * @param longest after that a page comes anew, which browsers do by themselves
 * @param comeBack how long a browser waits before it does
 */
@ConfigurationProperties("moothall.live")
record LiveSettings(
        @DefaultValue("5000") int pages,
        @DefaultValue("15s") Duration signOfLife,
        @DefaultValue("1h") Duration longest,
        @DefaultValue("3s") Duration comeBack) {

    /** What an open page takes in the heap, rounded up from what bench/results has. */
    private static final long BYTES_PER_PAGE = 128 * 1024;

    /** As many as are set, but no more than a quarter of the heap has room for. */
    int pagesWithin(long heap) {
        return Math.toIntExact(Math.clamp(heap / 4 / BYTES_PER_PAGE, 1, pages));
    }
}
