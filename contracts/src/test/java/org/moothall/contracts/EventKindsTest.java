package org.moothall.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EventKindsTest {

    private static final List<Event> SAMPLES = List.of(new Established(), new Registered());

    sealed interface Event {}

    record Established() implements Event {}

    sealed interface Deeper extends Event {}

    record Registered() implements Deeper {}

    sealed interface Leaking {}

    static non-sealed class Anything implements Leaking {}

    @Test
    void areFoundHoweverDeepTheyAre() {
        assertThat(EventKinds.of(Event.class)).containsExactlyInAnyOrder(Established.class, Registered.class);
    }

    @Test
    void areNotKnownOfATypeThatIsOpen() {
        assertThatThrownBy(() -> EventKinds.of(Leaking.class)).hasMessageContaining("anything may be one");
    }

    @Test
    void haveOneContractEach() {
        assertOneContractForEach(SAMPLES, EventKindsTest::rightly, "body-", "member-");
    }

    @Test
    void areMissedWhereThereIsNoSample() {
        assertThatThrownBy(() -> assertOneContractForEach(
                        List.of(new Established()), EventKindsTest::rightly, "body-", "member-"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the kinds are");
    }

    @Test
    void areCaughtWhereTwoAreToldAlike() {
        assertThatThrownBy(() -> assertOneContractForEach(
                        SAMPLES, _ -> "org.moothall.meetings.body-established.v1", "body-", "member-"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("by another kind too");
    }

    @Test
    void areCaughtWhereAContractHasNoKind() {
        assertThatThrownBy(() ->
                        assertOneContractForEach(SAMPLES, EventKindsTest::rightly, "body-", "member-", "meeting-"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("meeting-scheduled");
    }

    @Test
    void areCaughtWhereThePartIsOfNoContract() {
        assertThatThrownBy(() -> assertOneContractForEach(SAMPLES, EventKindsTest::rightly, "vote-"))
                .hasMessageContaining("vote-");
    }

    private static String rightly(Event event) {
        return "org.moothall.meetings."
                + switch (event) {
                    case Established _ -> "body-established";
                    case Registered _ -> "member-registered";
                }
                + ".v1";
    }

    private static void assertOneContractForEach(
            List<? extends Event> samples, Function<Event, String> typeOf, String... part) {
        EventKinds.assertOneContractForEach(Event.class, samples, typeOf, "meetings", part);
    }
}
