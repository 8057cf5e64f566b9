package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each page that anybody may open: light, strict, without cookies, and one composed read. */
class PageQualityTest extends GatewayBetweenStubs {
    private static final int MOST_BYTES = 100_000;
    private static final int MOST_QUESTIONS = 8;
    private static final Pattern LOADED = Pattern.compile(
            "<link rel=\"(?:stylesheet|icon)\" href=\"([^\"]+)\"|<script[^>]* src=\"([^\"]+)\"|data-components=\"([^\"]+)\"|<img[^>]* src=\"([^\"]+)\"");

    private final Answering meetings = Answering.by(MEETINGS);
    private final Answering minutes = Answering.by(MINUTES);
    private final Answering notifications = Answering.by(NOTIFICATIONS);

    @BeforeEach
    void aCouncilWithFullLists() {
        MEETINGS.handles(meetings);
        MINUTES.handles(minutes);
        NOTIFICATIONS.handles(notifications);
        PublicPages.answeredBy(meetings, minutes, notifications);
    }

    @ParameterizedTest
    @MethodSource("org.moothall.gateway.PublicPages#all")
    void weighsNoMoreThanAHundredKilobytesWithAllThatItLoads(String path) throws Exception {
        var page = packed(path);
        var loaded = loadedBy(page(path).body());

        var bytes = page.body().length;
        for (var address : loaded) {
            bytes += packed(address).body().length;
        }

        assertThat(header(page, "Content-Encoding")).isEqualTo("gzip");
        assertThat(loaded).hasSizeGreaterThanOrEqualTo(4).allMatch(address -> address.startsWith("/assets/"));
        assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    }

    @ParameterizedTest
    @MethodSource("org.moothall.gateway.PublicPages#all")
    void isStrictAndGivesNobodyACookie(String path) throws Exception {
        var page = page(path);

        assertThat(header(page, "Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe", "http://*", "https:");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.body())
                .doesNotContainIgnoringCase("<script>", "javascript:", " style=", "<style", " onclick=", " th:", "??")
                .containsOnlyOnce("<h1 ")
                .containsOnlyOnce("<main ");
    }

    @ParameterizedTest
    @MethodSource("org.moothall.gateway.PublicPages#shown")
    void asksTheServicesLittleAndNothingTwiceHoweverMuchItShows(String path) throws Exception {
        assertThat(page(path).statusCode()).isEqualTo(200);

        var asked = new ArrayList<String>();
        for (var service : List.of(MEETINGS, MINUTES, NOTIFICATIONS)) {
            while (!service.wasLeftAlone()) {
                asked.add(service.next().uri().toString());
            }
        }
        assertThat(asked).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(MOST_QUESTIONS);
    }

    @Test
    void allQuestionsOfASearchAreUnderWayBeforeTheFirstIsAnswered() throws Exception {
        var underWay = new CountDownLatch(3);
        MEETINGS.handles(waitingFor(underWay, meetings));
        MINUTES.handles(waitingFor(underWay, minutes));

        assertThat(page("/search?q=roads").statusCode()).isEqualTo(200);
        assertThat(underWay.getCount()).isZero();
    }

    private static HttpHandler waitingFor(CountDownLatch underWay, HttpHandler then) {
        return exchange -> {
            underWay.countDown();
            try {
                // Less than the patience of a page: where one question waits for another, none is answered in time.
                assertThat(underWay.await(2, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            then.handle(exchange);
        };
    }

    private static Set<String> loadedBy(String html) {
        var loaded = new LinkedHashSet<String>();
        LOADED.matcher(html).results().forEach(found -> {
            for (var group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null) {
                    loaded.add(found.group(group));
                }
            }
        });
        return loaded;
    }

    private HttpResponse<byte[]> packed(String path) throws Exception {
        var request = to(path).header("Accept", "text/html").header("Accept-Encoding", "gzip");
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<String> page(String path) throws Exception {
        return send(to(path).header("Accept", "text/html"));
    }
}
