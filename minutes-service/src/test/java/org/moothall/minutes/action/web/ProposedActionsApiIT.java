package org.moothall.minutes.action.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.OFFICER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.Api;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Written;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RealService
class ProposedActionsApiIT {
    private static final String PROPOSED = "/api/minutes/action-proposals";
    private static final String PAGE = """
            Agenda item

            Road safety outside schools

            Minutes:

            In the discussion, the following points were made:

            ·  The Director of Transport agreed to send members the figures by 15 January 2027
            """;

    @LocalServerPort
    private int port;

    private Api api;
    private String meeting;

    @BeforeEach
    void open() {
        api = new Api(port);
        meeting = new Meetings(api).held();
    }

    @Test
    void listsWhatAnImportProposedUntilAClerkHasSavedTheItem() {
        assertThat(proposed()).isEmpty();
        importInto(meeting);

        assertThat(proposed()).singleElement().satisfies(minutes -> {
            assertThat(minutes.path("bodyName").asString()).isNotEmpty();
            assertThat(minutes.path("items")).singleElement().satisfies(item -> {
                assertThat(item.path("itemId").asString()).isEqualTo(Meetings.ITEM);
                assertThat(item.at("/actions/0/owner").asString()).isEqualTo("Director of Transport");
                assertThat(item.at("/actions/0/due").asString()).isEqualTo("2027-01-15");
                assertThat(item.at("/actions/0/words").asString()).contains("agreed to send members the figures");
            });
        });

        new Written(api).write(meeting);
        assertThat(proposed()).isEmpty();
    }

    @Test
    void goesOnFromPageToPage() {
        String other = new Meetings(api).held();
        importInto(meeting);
        importInto(other);

        assertThat(all(1)).contains(meeting, other).isEqualTo(all(200)).doesNotHaveDuplicates();
    }

    @Test
    void isForClerks() {
        assertThat(api.get(PROPOSED).status()).isEqualTo(401);
        assertThat(api.get(PROPOSED, OFFICER).status()).isEqualTo(403);
    }

    private void importInto(String target) {
        assertThat(api.post(
                                "/api/minutes/imports?meetingId=" + target + "&itemId=" + Meetings.ITEM,
                                "text/plain",
                                PAGE.getBytes(UTF_8),
                                CLERK)
                        .status())
                .isEqualTo(201);
    }

    private List<JsonNode> proposed() {
        return api.get(PROPOSED + "?limit=200", CLERK)
                .json()
                .path("items")
                .valueStream()
                .filter(minutes -> minutes.path("meetingId").asString().equals(meeting))
                .toList();
    }

    private List<String> all(int limit) {
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    api.get(PROPOSED + "?limit=" + limit + cursor, CLERK).json();
            page.path("items")
                    .forEach(minutes -> all.add(minutes.path("meetingId").asString()));
            cursor = page.path("next").asString("");
            cursor = cursor.isEmpty() ? cursor : "&cursor=" + cursor;
        } while (!cursor.isEmpty());
        return all;
    }
}
