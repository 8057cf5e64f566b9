package org.moothall.notifications.stream;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Lets somebody follow the stream: decides who may hear what, and finds where he is to begin. */
public final class StreamDesk {
    private final RecentRecords recent;
    private final PastRecords past;
    private final Audience audience;

    public StreamDesk(RecentRecords recent, PastRecords past, Audience audience) {
        this.recent = recent;
        this.past = past;
        this.audience = audience;
    }

    /**
     * Opens the stream for somebody, or says why not.
     *
     * @param roles the roles of the one who asks
     */
    public StreamOutcome open(StreamForm form, Set<String> roles, boolean signedIn) throws InterruptedException {
        List<StreamFault> faults = form.faults();
        if (!faults.isEmpty()) {
            return new StreamOutcome.Faulty(faults);
        }
        Selection selection = form.selection().askedBy(roles);
        if (selection.namesWhatIsWithheld() || !selection.owners().stream().allMatch(owner -> owner.isOpenTo(roles))) {
            return new StreamOutcome.NotEntitled();
        }
        Optional<Audience.Seat> seat = audience.enter(signedIn);
        if (seat.isEmpty()) {
            return new StreamOutcome.Full();
        }
        StreamOutcome outcome = new StreamOutcome.NotReady();
        try {
            outcome = open(form, selection, seat.get());
        } finally {
            if (!(outcome instanceof StreamOutcome.Opened)) {
                seat.get().leave();
            }
        }
        return outcome;
    }

    private StreamOutcome open(StreamForm form, Selection selection, Audience.Seat seat) throws InterruptedException {
        Optional<RecentRecords.Now> known = recent.now();
        if (known.isEmpty()) {
            return new StreamOutcome.NotReady();
        }
        RecentRecords.Now now = known.get();
        Function<Position, StreamOutcome> opened =
                from -> new StreamOutcome.Opened(new Follower(selection, now, from, recent, past, seat));
        String token = form.token();
        if (token == null) {
            return form.fromStart()
                    ? past.bounds(now.layout(), selection.owners())
                            .map(bounds -> opened.apply(bounds.first()))
                            .orElseGet(StreamOutcome.NotReady::new)
                    : opened.apply(now.end());
        }
        return switch (PositionToken.read(token, now.layout(), selection.owners())) {
            case PositionToken.Known seen -> resumed(seen.position(), selection, now, opened);
            case PositionToken.Unreadable _ ->
                fault(StreamFault.Kind.MALFORMED_POSITION, "must be an id of this stream, unchanged and whole");
            case PositionToken.OfOtherTopics _ ->
                fault(
                        StreamFault.Kind.POSITION_OF_OTHER_TOPICS,
                        "was given out for other topics than are asked for, or for topics that were made anew since");
        };
    }

    private StreamOutcome resumed(
            Position seen, Selection selection, RecentRecords.Now now, Function<Position, StreamOutcome> opened)
            throws InterruptedException {
        if (isBetween(now.floor(), seen, now.end(), selection, now.layout())) {
            return opened.apply(seen);
        }
        return past.bounds(now.layout(), selection.owners())
                .map(bounds -> isBetween(bounds.first(), seen, bounds.end(), selection, now.layout())
                        ? opened.apply(seen)
                        : fault(StreamFault.Kind.POSITION_NOT_THERE, "names a place that the topics do not have"))
                .orElseGet(StreamOutcome.NotReady::new);
    }

    private static boolean isBetween(
            Position low, Position position, Position high, Selection selection, Layout layout) {
        return position.isAtLeast(low, layout.tracksOf(selection.owners()))
                && high.isAtLeast(position, layout.tracksOf(selection.owners()));
    }

    private static StreamOutcome fault(StreamFault.Kind kind, String what) {
        return new StreamOutcome.Faulty(List.of(StreamFault.of(kind, what)));
    }
}
