package org.moothall.system.privacy;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.Api;

/** Somebody who is not signed in and reads whatever is answered. */
final class PublicVisitor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern DOCUMENT = Pattern.compile("/api/documents/[\\w-]+");
    private static final List<String> PAGES = List.of(
            "/",
            "/docs",
            "/api/openapi.json",
            "/api/feeds/notices.atom",
            "/api/bodies?limit=200",
            "/api/members?limit=200",
            "/api/meetings?limit=200",
            "/api/agendas?limit=200",
            "/api/minutes?limit=200",
            "/api/decisions?limit=200",
            "/api/actions?limit=200",
            "/api/subscriptions",
            "/api/deliveries",
            "/actuator/health");

    private final Api api;

    PublicVisitor(Api api) {
        this.api = api;
    }

    Stream<Text> reads(Collection<String> meetings) {
        List<Text> read = new ArrayList<>();
        PAGES.forEach(page -> read.add(read(page)));
        for (String meeting : meetings) {
            Text whole = read("/api/meetings/" + meeting);
            read.add(whole);
            read.add(read("/api/meetings/" + meeting + "/agenda"));
            read.add(read("/api/minutes/" + meeting));
            read.add(read("/api/minutes/" + meeting + "/progress"));
            read.add(read("/api/minutes/" + meeting + "/announcements"));
            DOCUMENT.matcher(whole.content()).results().map(MatchResult::group).forEach(href -> read.add(read(href)));
        }
        return read.stream();
    }

    /** Whatever the answer is; where the visitor was too fast for the gateway's limit, once more. */
    private Text read(String path) {
        Answer answer = await("answer to a visitor")
                .atMost(PATIENCE)
                .until(() -> api.get(path), given -> given.status() != 429);
        Place place = path.contains("/feeds/") ? Place.FEED : Place.PUBLIC_API;
        return new Text(place, path, null, answer.response().headers().map() + "\n" + answer.text());
    }
}
