package org.moothall.minutes.meeting.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.moothall.contracts.Contract;
import org.moothall.contracts.GoldenExample;
import org.moothall.contracts.needs.Needs;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Wire;
import org.moothall.minutes.member.Councillors;
import org.moothall.minutes.member.KnownBody;
import org.moothall.minutes.member.KnownMember;
import org.moothall.relay.kit.ConsumerGroup;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Bodies and members as the running service hears of them on the real topic: what is then known of each. */
@RealService
class CouncilEventsIT {

    private static final String GROUP = "minutes-service";
    private static final String BODY = "org.moothall.meetings.body-established.v1";
    private static final String MEMBER = "org.moothall.meetings.member-registered.v1";

    @Autowired
    private Councillors councillors;

    private final Wire wire = new Wire();

    @AfterEach
    void hangUp() {
        wire.close();
    }

    /** Those are fed to {@code MeetingEventsIT}; with these they are all that is read of the topic. */
    @Test
    void areAllThatIsReadOfMeetingsBesideTheMeetingsThemselves() {
        Set<String> read = new TreeSet<>(Needs.of(GROUP).events().keySet());
        read.retainAll(Contract.typesOf("meetings"));
        read.removeAll(Contract.typesOf("meetings", "meeting-", "agenda-", "document-"));

        assertThat(read).containsExactly(BODY, MEMBER);
    }

    @Test
    void tellOfEachBodyInWhateverWayItsGoldenExampleIsWritten() {
        variants().forEach(variant -> {
            Map<String, GoldenExample> sent = sent(BODY, "bodyId", variant);

            sent.forEach((id, example) -> assertThat(councillors.body(id))
                    .contains(new KnownBody(
                            id, example.version(), example.body().path("kind").asString())));
        });
    }

    @Test
    void tellOfEachMemberInWhateverWayItsGoldenExampleIsWritten() {
        variants().forEach(variant -> {
            Map<String, GoldenExample> sent = sent(MEMBER, "memberId", variant);

            sent.forEach((id, example) -> assertThat(councillors.member(id))
                    .contains(new KnownMember(
                            id, example.version(), example.body().path("name").asString(), bodyIds(example.body()))));
        });
    }

    @Test
    void changeNothingWhereTheyComeLateOrTwice() {
        GoldenExample example = GoldenExample.of(MEMBER).getFirst();
        String id = "member-" + UUID.randomUUID();
        GoldenExample later =
                example.with("memberId", id).with("name", "Councillor Later").withVersion(2);

        send(id, later);
        send(id, example.with("memberId", id).withVersion(1));
        send(id, later);
        ConsumerGroup.awaitEndOf(Wire.MEETINGS, GROUP);

        assertThat(councillors.member(id))
                .contains(new KnownMember(id, 2, "Councillor Later", bodyIds(example.body())));
    }

    private static Stream<UnaryOperator<GoldenExample>> variants() {
        return Stream.of(
                example -> example, GoldenExample::withUnknownFields, example -> example.shuffled(new Random(1)));
    }

    private Map<String, GoldenExample> sent(String type, String idField, UnaryOperator<GoldenExample> variant) {
        Map<String, GoldenExample> sent = GoldenExample.of(type).stream()
                .collect(Collectors.toMap(_ -> "golden-" + UUID.randomUUID(), variant::apply));
        sent.forEach((id, example) -> send(id, example.with(idField, id)));
        ConsumerGroup.awaitEndOf(Wire.MEETINGS, GROUP);
        return sent;
    }

    private void send(String id, GoldenExample example) {
        wire.send(Wire.MEETINGS, example.type(), id, example.version(), example.bytes());
    }

    private static Set<String> bodyIds(JsonNode member) {
        return member.path("memberships")
                .valueStream()
                .map(seat -> seat.path("bodyId").asString())
                .collect(Collectors.toSet());
    }
}
