package org.moothall.minutes.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.CANARY;
import static org.moothall.minutes.minutes.MinutesFixtures.published;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.KeptMinutes;
import org.moothall.minutes.minutes.Publication;
import org.moothall.minutes.minutes.Publication.Assigned;
import org.moothall.minutes.minutes.PublishedIds;

class ActionOpeningTest {

    private static final String OPEN_ACTION = PublishedIds.action("meeting-1", "item-2", 0);
    private static final String EXEMPT_ACTION = PublishedIds.action("meeting-1", "item-3", 0);

    private final KeptMinutes book = new KeptMinutes();
    private final KeptActions actions = new KeptActions();
    private final ActionOpening opening = new ActionOpening(actions, book, () -> AFTER);

    @Test
    void opensEachActionOnceHoweverOftenThePublicationComes() {
        book.shelve(7, published());

        opening.follow(publication());
        opening.follow(publication());

        assertThat(actions.events())
                .extracting(event -> event.action().id())
                .containsExactly(OPEN_ACTION, EXEMPT_ACTION);
    }

    @Test
    void tracksActionsOfExemptItemsOutOfThePublicsSight() {
        book.shelve(7, published());

        opening.follow(publication());

        ActionDesk desk = new ActionDesk(actions, () -> AFTER);
        assertThat(desk.find(EXEMPT_ACTION, Audience.PUBLIC)).isEmpty();
        assertThat(desk.find(EXEMPT_ACTION, Audience.CLERKS))
                .hasValueSatisfying(
                        followed -> assertThat(followed.action().task().text()).contains(CANARY));
    }

    @Test
    void opensThePublishedActionsEvenWhereTheMinutesThemselvesAreNotKept() {
        opening.follow(publication());

        assertThat(actions.events()).hasSize(1);
    }

    private static Publication publication() {
        return new Publication(
                "meeting-1",
                7,
                "body-1",
                "Children and Families Panel",
                published().meeting().startsAt(),
                AFTER,
                List.of(),
                List.of(new Assigned(OPEN_ACTION, "item-2", "Director of Education", "to report on schools", null)));
    }
}
