package org.moothall.notifications.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.notifications.stream.StreamFixtures.event;

import java.util.List;
import org.junit.jupiter.api.Test;

class StreamFormTest {

    @Test
    void whoAsksForNothingInParticularIsToldOfMeetingsAndMinutes() {
        Selection selection = form(List.of(), List.of(), List.of()).selection();

        assertThat(selection.wants(event(EventOwner.MEETINGS, "meeting-scheduled", "{}", "b1")))
                .isTrue();
        assertThat(selection.wants(event(EventOwner.MINUTES, "action-opened", "{}", "b2")))
                .isTrue();
        assertThat(selection.wants(event(EventOwner.NOTIFICATIONS, "notice-due", "{}")))
                .isFalse();
    }

    @Test
    void aTypeMayBeNamedInFullOrByItsShortName() {
        Selection selection = form(
                        List.of(), List.of("agenda-published", "org.moothall.minutes.minutes-published.v1"), List.of())
                .selection();

        assertThat(selection.wants(event(EventOwner.MEETINGS, "agenda-published", "{}")))
                .isTrue();
        assertThat(selection.wants(event(EventOwner.MINUTES, "minutes-published", "{}")))
                .isTrue();
        assertThat(selection.wants(event(EventOwner.MINUTES, "minutes-approved", "{}")))
                .isFalse();
    }

    @Test
    void aTypeAloneSaysWhichTopicsAreRead() {
        assertThat(form(List.of(), List.of("notice-failed"), List.of())
                        .selection()
                        .owners())
                .containsExactly(EventOwner.NOTIFICATIONS);
    }

    @Test
    void anEventThatIsAboutNoneOfTheBodiesIsLeftOut() {
        Selection selection = form(List.of(), List.of(), List.of("b1", "b2")).selection();

        assertThat(selection.wants(event(EventOwner.MEETINGS, "meeting-scheduled", "{}", "b2")))
                .isTrue();
        assertThat(selection.wants(event(EventOwner.MEETINGS, "member-registered", "{}", "b3", "b1")))
                .isTrue();
        assertThat(selection.wants(event(EventOwner.MEETINGS, "meeting-scheduled", "{}", "b3")))
                .isFalse();
        assertThat(selection.wants(event(EventOwner.MEETINGS, "member-registered", "{}")))
                .isFalse();
    }

    @Test
    void everyFaultIsNamed() {
        StreamForm form =
                new StreamForm(List.of("finance"), List.of("meeting-postponed"), List.of(" "), "yesterday", null);

        assertThat(form.faults())
                .extracting(StreamFault::kind)
                .containsExactly(
                        StreamFault.Kind.UNKNOWN_OWNER,
                        StreamFault.Kind.UNKNOWN_EVENT,
                        StreamFault.Kind.INVALID_BODY,
                        StreamFault.Kind.INVALID_FROM);
    }

    @Test
    void aTypeOfAnOwnerThatIsNotAskedForIsAFault() {
        assertThat(form(List.of("meetings"), List.of("minutes-published"), List.of())
                        .faults())
                .extracting(StreamFault::kind)
                .containsExactly(StreamFault.Kind.UNKNOWN_EVENT);
    }

    private static StreamForm form(List<String> owners, List<String> types, List<String> bodies) {
        return new StreamForm(owners, types, bodies, null, null);
    }
}
