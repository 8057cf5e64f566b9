package org.moothall.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.contracts.Contract;
import org.moothall.http.Role;
import org.moothall.http.kit.ApiClient;
import org.moothall.http.kit.ApiClient.Answer;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeService
class WebcastApiIT {
    private static final String WEBCAST = "{\"address\":\"https://webcast.wealdshire.example/panel\"}";

    @LocalServerPort
    private int port;

    private ApiClient anyone;
    private ApiClient clerk;
    private Instant startsAt;
    private String meeting;

    @BeforeEach
    void schedule() {
        anyone = ApiClient.at(port);
        clerk = anyone.as(Role.CLERK);
        startsAt = Instant.now().plus(Duration.ofDays(40)).truncatedTo(ChronoUnit.MINUTES);
        String body = clerk.post("/api/bodies", "{\"name\":\"Watched Panel\",\"kind\":\"panel\"}")
                .id();
        meeting = "/api/meetings/"
                + clerk.post(
                                "/api/meetings",
                                "{\"bodyId\":\"%s\",\"startsAt\":\"%s\",\"venue\":\"County Hall\"}"
                                        .formatted(body, startsAt))
                        .id();
    }

    @Test
    void everybodyReadsWhereAMeetingCanBeWatchedAndTheEventSaysSo() {
        String from = "{\"address\":\"https://webcast.wealdshire.example/panel\",\"startsAt\":\"%s\"}"
                .formatted(startsAt.minusSeconds(900));
        Answer set = clerk.ifMatch(1).put(meeting + "/webcast", from);

        assertThat(set.status()).as(set.text()).isEqualTo(200);
        assertThat(set.version()).isEqualTo(2);
        Answer read = anyone.get(meeting);
        assertThat(read.at("/webcast/address")).isEqualTo("https://webcast.wealdshire.example/panel");
        assertThat(read.at("/webcast/state")).isEqualTo("planned");
        assertThat(Instant.from(OffsetDateTime.parse(read.at("/webcast/startsAt"))))
                .isEqualTo(startsAt.minusSeconds(900));
        Answer removed = clerk.ifMatch(2).delete(meeting + "/webcast");
        assertThat(removed.status()).isEqualTo(200);
        assertThat(anyone.get(meeting).json().has("webcast")).isFalse();
        String id = meeting.substring(meeting.lastIndexOf('/') + 1);
        try (TopicReader topic = new TopicReader(RealParts.kafka(), "moothall.meetings")) {
            topic.await(id, found -> found.size() >= 3)
                    .forEach(record -> Contract.strict(TopicReader.header(record, "ce_type"))
                            .validate(record.value()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"address\":\" \"}",
                "{\"address\":\"http://webcast.example\"}",
                "{\"address\":\"javascript:alert(1)\"}",
                "{\"address\":\"https://clerk:secret@webcast.example\"}",
                "{\"address\":\"https://webcast.example\",\"state\":\"over\"}",
                "{\"address\":\"https://webcast.example\",\"startsAt\":\"soon\"}",
                "{\"address\":\"https://webcast.example\",\"startsAt\":\"9030-01-01T10:00:00Z\"}"
            })
    void whatNobodyCanWatchIsABadRequestThatNamesTheField(String json) {
        Answer refused = clerk.ifMatch(1).put(meeting + "/webcast", json);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors/0/field")).isIn("address", "state", "startsAt");
        assertThat(refused.text()).doesNotContain("secret");
    }

    @Test
    void aStaleOrMissingVersionAMeetingThatIsNotThereAndOneToComeAreTold() {
        assertThat(clerk.put(meeting + "/webcast", WEBCAST).status()).isEqualTo(428);
        assertThat(clerk.ifMatch(7).put(meeting + "/webcast", WEBCAST).status()).isEqualTo(412);
        assertThat(clerk.ifMatch(1).put("/api/meetings/none/webcast", WEBCAST).status())
                .isEqualTo(404);
        Answer early = clerk.ifMatch(1).put(meeting + "/webcast", WEBCAST.replace("}", ",\"state\":\"archived\"}"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.problem()).isEqualTo("webcast-before-meeting");
        assertThat(early.at("/errors/0/field")).isEqualTo("state");
    }
}
