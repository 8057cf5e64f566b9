package org.moothall.minutes.callin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.callin.CallInFixtures.CLOSES;
import static org.moothall.minutes.callin.CallInFixtures.PUBLISHED;
import static org.moothall.minutes.callin.CallInFixtures.RULES;
import static org.moothall.minutes.minutes.MinutesFixtures.historical;
import static org.moothall.minutes.minutes.MinutesFixtures.published;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.member.KeptCouncillors;
import org.moothall.minutes.minutes.KeptMinutes;
import org.moothall.minutes.minutes.Publication;
import org.moothall.minutes.minutes.Publication.Resolved;
import org.moothall.minutes.minutes.PublishedIds;
import org.moothall.workingdays.WorkingDays;

class CallInOpeningTest {

    private static final WorkingDays DAYS = new WorkingDays(_ -> false, Set.of());

    private final KeptDecisions decisions = new KeptDecisions();
    private final KeptMinutes book = new KeptMinutes();
    private final KeptCouncillors councillors = new KeptCouncillors().withBody("body-1", "cabinet");

    @Test
    void opensEachDecisionOnceHoweverOftenItIsPublished() {
        follow(RULES, resolved("one", "RESOLVED", false, null), resolved("two", "Agreed", false, null));
        follow(RULES, resolved("one", "RESOLVED", false, null), resolved("two", "Agreed", false, null));

        assertThat(opened()).containsExactly("one", "two");
        assertThat(decisions.find("one").orElseThrow().decision().windowClosesAt())
                .isEqualTo(CLOSES);
    }

    @Test
    void opensNothingThatCannotBeCarriedOut() {
        follow(
                RULES,
                resolved("noted", "Noted", false, null),
                resolved("recommended", " RECOMMENDED to Council", false, null),
                resolved("elsewhere", "RESOLVED", false, "Council"));

        assertThat(opened()).isEmpty();
    }

    @Test
    void knowsTheVerdictsThatTheCouncilHasSetWhateverTheirCase() {
        CallInRules shouted = new CallInRules(Set.of("cabinet"), false, Set.of("NOTED"), 3, Set.of());

        follow(shouted, resolved("one", "noted", false, null), resolved("two", "notable", false, null));

        assertThat(opened()).containsExactly("two");
    }

    @Test
    void opensKeyDecisionsOnlyWhereTheCouncilHasSetThat() {
        CallInRules keyOnly = new CallInRules(Set.of("cabinet"), true, Set.of(), 3, Set.of());

        follow(keyOnly, resolved("key", "RESOLVED", true, null), resolved("other", "RESOLVED", false, null));

        assertThat(opened()).containsExactly("key");
    }

    @Test
    void opensNothingThatABodyDecidedWhichIsNotTheExecutive() {
        councillors.withBody("body-1", "panel");

        follow(RULES, resolved("one", "RESOLVED", true, null));

        assertThat(opened()).isEmpty();
    }

    @Test
    void opensDecisionsOfExemptItemsOutOfThePublicsSight() {
        book.shelve(7, published());

        follow(RULES);

        String exempt = PublishedIds.decision("meeting-1", "item-3", 0);
        assertThat(opened()).containsExactly(exempt);
        assertThat(decisions.find(exempt).orElseThrow().decision().origin().exempt())
                .isTrue();
    }

    @Test
    void opensNothingFromTheArchives() {
        book.shelve(7, historical());

        follow(RULES, resolved("one", "RESOLVED", true, null));

        assertThat(opened()).isEmpty();
    }

    private void follow(CallInRules rules, Resolved... resolved) {
        CallInWindow window = new CallInWindow(5, null, DAYS::after);
        Publication publication = new Publication(
                "meeting-1",
                7,
                "body-1",
                "Cabinet",
                OffsetDateTime.parse("2026-11-03T10:00:00Z"),
                PUBLISHED,
                List.of(resolved),
                List.of());
        new CallInOpening(decisions, book, councillors, rules, window, () -> PUBLISHED).follow(publication);
    }

    private Stream<String> opened() {
        return decisions.events().stream().map(event -> event.decision().id());
    }

    private static Resolved resolved(String id, String verdict, boolean key, @Nullable String recommendedTo) {
        return new Resolved(id, "item-2", verdict, "that it be so", null, null, null, key, recommendedTo);
    }
}
