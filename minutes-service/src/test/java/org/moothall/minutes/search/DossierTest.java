package org.moothall.minutes.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.search.SearchFixtures.action;
import static org.moothall.minutes.search.SearchFixtures.agenda;
import static org.moothall.minutes.search.SearchFixtures.item;
import static org.moothall.minutes.search.SearchFixtures.minutes;
import static org.moothall.minutes.search.SearchFixtures.point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final List<Told> HISTORY = List.of(
            agenda("m1", 1),
            agenda("m1", 3, point("item-1", "Roads", "To consider the report.")),
            agenda("m1", 5, point("item-1", "Roads and bridges", "To consider the report.")),
            minutes("m1", 4, item("item-1", "Roads", "It was long.", "that it be noted", "Mend the roads.")),
            minutes("m1", 9, item("item-1", "Roads", "It was very long.", "that it be noted", "Mend the roads.")),
            action("m1", 1, "action-of-item-1", "Mend the roads."),
            action("m1", 2, "action-of-item-1", "Mend the roads and the bridges."));

    @Test
    void hasAnEntryForEachItemMinuteDecisionAndAction() {
        Dossier dossier = after(HISTORY);

        assertThat(dossier.entries())
                .extracting(Entry::kind, Entry::title, Entry::text, Entry::owner)
                .containsExactly(
                        Tuple.tuple(Kind.AGENDA_ITEM, "Roads and bridges", "To consider the report.", ""),
                        Tuple.tuple(Kind.MINUTE, "Roads", "It was very long.", ""),
                        Tuple.tuple(Kind.DECISION, "Roads", "RESOLVED that it be noted", ""),
                        Tuple.tuple(Kind.ACTION, "Roads", "Mend the roads and the bridges.", "Head of Roads"));
    }

    @Test
    void isTheSameInWhateverOrderAndHoweverOftenItIsTold() {
        Dossier inOrder = after(HISTORY);
        Random random = new Random(4);

        for (int times = 0; times < 500; times++) {
            List<Told> told = new ArrayList<>(HISTORY);
            HISTORY.stream().filter(_ -> random.nextBoolean()).forEach(told::add);
            Collections.shuffle(told, random);

            assertThat(after(told)).isEqualTo(inOrder);
        }
    }

    @Test
    void anActionWaitsUntilTheMinutesHaveItsItemAsAnOpenOne() {
        Dossier dossier = after(List.of(action("m1", 1, "a1", "Mend the roads."), agenda("m1", 1)));

        assertThat(dossier.entries()).isEmpty();
        assertThat(dossier.with(minutes("m1", 1, item("item-2", "Open", "", null, null)))
                        .entries())
                .extracting(Entry::kind)
                .containsExactly(Kind.MINUTE);
        assertThat(dossier.with(minutes("m1", 1, item("item-1", "Roads", "", null, null)))
                        .entries())
                .extracting(Entry::kind, Entry::text)
                .containsExactly(Tuple.tuple(Kind.MINUTE, ""), Tuple.tuple(Kind.ACTION, "Mend the roads."));
    }

    @Test
    void hasAMotionWithItsMoversAndItsResultUnderTheNumberOfItsMinute() {
        Told.Moved motion = new Told.Moved(
                "a",
                "That the bridge be mended",
                "Cllr Ada Weald",
                "Cllr Bo Shire",
                "carried",
                List.of("yes 5", "no 2"));
        Told.Minuted item = new Told.Minuted(
                "item-1", "Roads", List.of("77/26", "77"), List.of(), List.of(), List.of(), List.of(motion));

        assertThat(after(List.of(minutes("m1", 1, item))).entries())
                .filteredOn(entry -> entry.kind() == Kind.MOTION)
                .extracting(Entry::text, Entry::facts)
                .containsExactly(Tuple.tuple(
                        "That the bridge be mended\n"
                                + "Moved by Cllr Ada Weald\n"
                                + "Seconded by Cllr Bo Shire\n"
                                + "yes 5, no 2\n"
                                + "carried",
                        new Facts(
                                "", List.of("77/26", "77"), List.of("Cllr Ada Weald", "Cllr Bo Shire"), "carried", 0)));
    }

    @Test
    void hasOfAnExemptItemItsSummaryAndNoActionThatWasSetUnderIt() {
        Told.OfMinutes summarised = new Told.OfMinutes(
                "m1",
                1,
                SearchFixtures.sitting(SearchFixtures.PANEL, "2026-12-01T10:00:00Z"),
                List.of(),
                List.of(),
                List.of(new Told.Summary("item-1", "Exempt item", List.of("78/26"), "Land was discussed.")));

        Dossier dossier = after(List.of(summarised, action("m1", 1, "a1", "Sell the canary.")));

        assertThat(dossier.entries())
                .extracting(Entry::kind, Entry::title, Entry::text)
                .containsExactly(Tuple.tuple(Kind.MINUTE, "Exempt item", "Land was discussed."));
    }

    @Test
    void losesWhatANewerVersionDoesNotHaveAnyMore() {
        Dossier dossier = after(List.of(agenda("m1", 3, point("item-1", "Roads")), agenda("m1", 4)));

        assertThat(dossier.entries()).isEmpty();
    }

    private static Dossier after(List<Told> told) {
        Dossier dossier = Dossier.empty("m1");
        for (Told one : told) {
            dossier = dossier.with(one);
        }
        return dossier;
    }
}
