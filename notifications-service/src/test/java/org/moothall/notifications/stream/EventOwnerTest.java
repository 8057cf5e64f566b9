package org.moothall.notifications.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.contracts.Contract;
import org.moothall.http.Role;

class EventOwnerTest {

    @ParameterizedTest
    @EnumSource
    void knowsExactlyTheTypesOfTheContract(EventOwner owner) {
        assertThat(owner.types()).containsExactlyInAnyOrderElementsOf(Contract.typesOf(owner.word()));
    }

    @Test
    void noShortNameIsThatOfTwoEvents() {
        assertThat(EventOwner.allTypes().stream().map(type -> type.substring(type.lastIndexOf('.', type.length() - 4))))
                .doesNotHaveDuplicates();
    }

    @Test
    void meetingsAndMinutesAreForEveryoneAndNotificationsForThoseWhoLookAfterThem() {
        assertThat(EventOwner.MEETINGS.isOpenTo(Set.of())).isTrue();
        assertThat(EventOwner.MINUTES.isOpenTo(Set.of())).isTrue();
        for (Role role : Role.values()) {
            assertThat(EventOwner.NOTIFICATIONS.isOpenTo(Set.of(role.name())))
                    .as(role.name())
                    .isEqualTo(role == Role.INTEGRATOR || role == Role.OPERATOR);
        }
        assertThat(EventOwner.NOTIFICATIONS.isOpenTo(Set.of())).isFalse();
    }

    @Test
    void whatASeatIsAtRiskByIsForThoseWhoLookAfterSeatsAndNotForThePublic() {
        StreamedEvent atRisk = new StreamedEvent(
                EventOwner.MINUTES, "org.moothall.minutes.member-attendance-at-risk.v1", Set.of(), "{}");
        StreamedEvent published =
                new StreamedEvent(EventOwner.MINUTES, "org.moothall.minutes.minutes-published.v1", Set.of(), "{}");
        Selection all = new Selection(EventOwner.USUAL, Set.of(), Set.of());
        Selection named = new Selection(EventOwner.USUAL, Set.of(atRisk.type()), Set.of());

        for (Role role : Role.values()) {
            boolean keepsSeats = role != Role.MEMBER && role != Role.CHAIR;
            assertThat(all.askedBy(Set.of(role.name())).wants(atRisk))
                    .as(role.name())
                    .isEqualTo(keepsSeats);
            assertThat(named.askedBy(Set.of(role.name())).namesWhatIsWithheld()).isEqualTo(!keepsSeats);
        }
        assertThat(all.askedBy(Set.of()).wants(atRisk)).isFalse();
        assertThat(all.askedBy(Set.of()).wants(published)).isTrue();
        assertThat(named.askedBy(Set.of()).namesWhatIsWithheld()).isTrue();
    }
}
