package org.moothall.gateway.landing;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.route.Upstreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/**
 * The next few meetings as the public may see them: asked for without a token, kept for a short while, and nothing at
 * all when meetings-service does not answer. The front page does not depend on them.
 */
@Component
class UpcomingMeetings {
    private static final Logger LOG = LoggerFactory.getLogger(UpcomingMeetings.class);
    private static final Duration FRESH = Duration.ofSeconds(15);
    private static final Duration AHEAD = Duration.ofDays(90);
    private static final int SHOWN = 6;
    /** The list comes in the order of entry, so all of the time ahead is asked for and put in order here. */
    private static final int ASKED = 200;

    private record Known(Optional<List<UpcomingMeeting>> meetings, Instant until) {}

    private final RestClient client;
    private final Upstreams upstreams;
    private final InstantSource clock;
    private volatile @Nullable Known known;

    UpcomingMeetings(RestClient composingClient, Upstreams upstreams, InstantSource clock) {
        this.client = composingClient;
        this.upstreams = upstreams;
        this.clock = clock;
    }

    /** Empty when they cannot be had. */
    Optional<List<UpcomingMeeting>> next() {
        var now = clock.instant();
        var last = known;
        if (last == null || !now.isBefore(last.until())) {
            last = new Known(ask(now), now.plus(FRESH));
            known = last;
        }
        return last.meetings();
    }

    private Optional<List<UpcomingMeeting>> ask(Instant now) {
        try {
            var page = client.get().uri(address(now)).retrieve().body(JsonNode.class);
            return Optional.ofNullable(page)
                    .map(found -> found.path("items")
                            .valueStream()
                            .flatMap(UpcomingMeetings::read)
                            .filter(meeting -> !meeting.startsAt().toInstant().isBefore(now))
                            .sorted(Comparator.comparing(UpcomingMeeting::startsAt))
                            .limit(SHOWN)
                            .toList());
        } catch (RestClientException silent) {
            LOG.warn("The front page goes without meetings: {}", silent.getMessage());
            return Optional.empty();
        }
    }

    private URI address(Instant now) {
        var from = now.truncatedTo(ChronoUnit.SECONDS);
        return UriComponentsBuilder.fromUri(upstreams.meetings().address())
                .path("/api/meetings")
                .queryParam("from", from)
                .queryParam("before", from.plus(AHEAD))
                .queryParam("limit", ASKED)
                .build()
                .toUri();
    }

    private static Stream<UpcomingMeeting> read(JsonNode meeting) {
        var id = meeting.path("id").asString("");
        var body = meeting.path("bodyName").asString("");
        if (id.isEmpty()
                || body.isEmpty()
                || "cancelled".equals(meeting.path("status").asString(""))) {
            return Stream.empty();
        }
        try {
            var startsAt = OffsetDateTime.parse(meeting.path("startsAt").asString(""));
            return Stream.of(new UpcomingMeeting(
                    id, body, meeting.path("venue").stringValueOpt().orElse(null), startsAt));
        } catch (DateTimeParseException notATime) {
            LOG.warn("Meeting {} has no readable time", id);
            return Stream.empty();
        }
    }
}
