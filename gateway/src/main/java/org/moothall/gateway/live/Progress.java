package org.moothall.gateway.live;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.announcing.AnnouncedResult;

/**
 * How far a meeting is, as minutes-service tells it to everybody. What is not named here goes no further, whatever that
 * service may come to say.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record Progress(
        String phase,
        boolean privateBusiness,
        @Nullable Item item,
        @Nullable List<Announced> announced,
        @Nullable AnnouncedResult latest) {
    /** Before its minutes are opened nothing has begun. */
    static final Progress NOT_STARTED = new Progress("not-started", false, null, null, null);

    /** There is no such meeting. */
    static final Progress OF_NOTHING = new Progress("unknown", false, null, null, null);

    /** That the result of an item stands announced, since when; only the latest is told whole. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Announced(String itemId, String announcedAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String itemId, int number, String title) {}
}
