package org.moothall.minutes.callin;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moothall.minutes.member.Councillors;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.MinutedDecision;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.Publication;
import org.moothall.minutes.minutes.PublicationFollower;
import org.moothall.minutes.minutes.PublishedIds;

/**
 * Opens the executive decisions of published minutes to call-in: those of open items from the publication, those of exempt
 * items from the minute book. The ids are fixed by the minutes, so opening again opens nothing, and a corrected text
 * begins no new window. What comes from the archives was carried out long ago.
 */
public final class CallInOpening implements PublicationFollower {
    private final ExecutiveDecisions decisions;
    private final MinuteBook book;
    private final Councillors councillors;
    private final CallInRules rules;
    private final CallInWindow window;
    private final InstantSource clock;

    public CallInOpening(
            ExecutiveDecisions decisions,
            MinuteBook book,
            Councillors councillors,
            CallInRules rules,
            CallInWindow window,
            InstantSource clock) {
        this.decisions = decisions;
        this.book = book;
        this.councillors = councillors;
        this.rules = rules;
        this.window = window;
        this.clock = clock;
    }

    @Override
    public void follow(Publication publication) {
        Optional<Minutes> minutes = book.find(publication.meetingId()).map(Filed::minutes);
        boolean executive = councillors
                .body(publication.bodyId())
                .filter(body -> rules.areExecutive(body.kind()))
                .isPresent();
        if (!executive || minutes.filter(kept -> kept.meeting().historical()).isPresent()) {
            return;
        }
        publication.decisions().stream()
                .filter(one -> rules.cover(one.verdict(), one.keyDecision(), one.recommendedTo()))
                .forEach(one -> open(publication, one.decisionId(), one.itemId(), false, one.keyDecision()));
        minutes.stream()
                .flatMap(kept -> kept.items().stream())
                .filter(MinuteItem::exempt)
                .forEach(item -> openExempt(publication, item));
    }

    private void openExempt(Publication publication, MinuteItem item) {
        List<MinutedDecision> minuted = item.content().decisions();
        IntStream.range(0, minuted.size()).forEach(position -> {
            MinutedDecision one = minuted.get(position);
            if (rules.cover(one.verdict(), one.keyDecision(), one.recommendedTo())) {
                String id = PublishedIds.decision(publication.meetingId(), item.itemId(), position);
                open(publication, id, item.itemId(), true, one.keyDecision());
            }
        });
    }

    private void open(Publication publication, String decisionId, String itemId, boolean exempt, boolean key) {
        Origin origin =
                new Origin(publication.meetingId(), itemId, publication.bodyId(), publication.bodyName(), exempt, key);
        decisions.open(ExecutiveDecision.open(
                decisionId,
                origin,
                publication.publishedAt(),
                window.closes(publication.publishedAt()),
                clock.instant()));
    }
}
