package org.moothall.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ContractTest {

    private static final String TYPE = "org.moothall.meetings.member-registered.v1";

    private static final String MEMBER = """
        {"memberId": "m1", "version": 1, "createdAt": "2026-09-01T08:10:00Z", "modifiedAt": "2026-09-01T08:10:00Z",
         "name": "Councillor Idris Fenwick", "memberships": [{"bodyId": "b1", "role": "member"}]}\
        """;

    @Test
    void acceptsWhatTheContractSays() {
        Contract.strict(TYPE).validate(MEMBER);
    }

    @Test
    void letsAReaderMeetAFieldThatHeDoesNotKnowAndNoProducerSendOne() {
        byte[] body = MEMBER.replace("\"version\"", "\"party\": \"Independent\", \"version\"")
                .getBytes(UTF_8);

        assertThat(Contract.published(TYPE).violations(body)).isEmpty();
        assertThat(Contract.closed(TYPE).violations(body))
                .singleElement()
                .asString()
                .contains("party");
        assertThat(Contract.strict(TYPE).violations(body))
                .singleElement()
                .asString()
                .contains("party");
    }

    @Test
    void findsAnUnknownFieldDeepInside() {
        byte[] body = MEMBER.replace("\"bodyId\"", "\"homeAddress\": \"1 High Street\", \"bodyId\"")
                .getBytes(UTF_8);

        assertThat(Contract.published(TYPE).violations(body)).isEmpty();
        assertThat(Contract.strict(TYPE).violations(body))
                .singleElement()
                .asString()
                .contains("homeAddress");
    }

    @Test
    void holdsAProducerToTheValuesOfToday() {
        byte[] body = MEMBER.replace("\"member\"", "\"mace-bearer\"").getBytes(UTF_8);

        assertThat(Contract.closed(TYPE).violations(body)).isEmpty();
        assertThat(Contract.strict(TYPE).violations(body))
                .singleElement()
                .asString()
                .contains("role");
    }

    @Test
    void refusesALackingFieldAWrongTypeAndADateThatIsNone() {
        assertThat(violations(MEMBER.replace("\"version\": 1,", ""))).contains("version");
        assertThat(violations(MEMBER.replace("\"version\": 1,", "\"version\": \"1\",")))
                .contains("version");
        assertThat(violations(MEMBER.replace("2026-09-01T08:10:00Z", "yesterday")))
                .contains("createdAt");
        assertThat(violations(MEMBER.replace("\"Councillor Idris Fenwick\"", "null")))
                .contains("name");
    }

    @Test
    void refusesATimeWithoutOffset() {
        assertThat(violations(MEMBER.replace("08:10:00Z", "08:10:00"))).contains("createdAt");
    }

    @Test
    void showsTheBodyThatFailed() {
        Contract contract = Contract.strict(TYPE);

        assertThatThrownBy(() -> contract.validate("{\"memberId\": \"m1\"}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(TYPE)
                .hasMessageContaining("{\"memberId\": \"m1\"}");
        assertThat(contract.violations("{".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .startsWith("is no JSON");
    }

    @Test
    void knowsNoContractForAnEventThatIsNotDescribed() {
        assertThatThrownBy(() -> Contract.strict("org.moothall.meetings.meeting-forgotten.v1"))
                .hasMessage("There is no contract for org.moothall.meetings.meeting-forgotten.v1");
        assertThatThrownBy(() -> Contract.strict("MeetingScheduled")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listsWhatAnOwnerSendsAndTheExamplesOfEach() {
        assertThat(Contract.typesOf("meetings")).contains(TYPE).hasSize(11);
        assertThat(Contract.examplesOf(TYPE)).containsKeys("chair-of-a-panel.json", "unknown-role.json");
        assertThat(Contract.addressOf(TYPE))
                .isEqualTo("https://moothall.org/contracts/events/meetings/member-registered/v1/schema.json");
    }

    private static String violations(String body) {
        return String.join("\n", Contract.strict(TYPE).violations(body.getBytes(UTF_8)));
    }
}
