package org.moothall.minutes.minutes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CHAIR;
import static org.moothall.http.Role.CLERK;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Written;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Minutes that are longer than one event may be: each item fits in a request, and all of them do not fit on the topic. */
@RealService
class LongMinutesIT {

    private static final String LONG_ITEM = Stream.generate(() -> "\"" + "x".repeat(49_000) + "\"")
            .limit(18)
            .collect(Collectors.joining(", ", "{\"paragraphs\": [", "]}"));

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void areRefusedWhenTheyWouldBePublishedAndStayAsTheyWere() {
        String id = new Meetings(api).held();
        String minutes = "/api/minutes/" + id;
        for (String item : api.get(minutes, CLERK).json().path("items").findValuesAsString("itemId")) {
            Reply written =
                    api.put(minutes + "/items/" + item, api.get(minutes, CLERK).etag(), LONG_ITEM, CLERK);
            assertThat(written.status()).as(written.text()).isEqualTo(200);
        }
        api.put(minutes + "/attendance", api.get(minutes, CLERK).etag(), Written.ATTENDANCE, CLERK);
        api.post(minutes + "/circulation", CLERK);
        String approved = api.post(minutes + "/approval", CHAIR).etag();

        Reply refused = api.post(minutes + "/publication", CLERK);

        assertThat(refused.status()).as(refused.text()).isEqualTo(413);
        assertThat(refused.json().path("type").asString()).endsWith("/event-too-large");
        assertThat(refused.json().path("whatToDo").asString()).isNotBlank();
        assertThat(api.get(minutes, CLERK).etag()).isEqualTo(approved);
        assertThat(api.get(minutes, CLERK).json().path("status").asString()).isEqualTo("approved");
    }
}
