package org.moothall.minutes.officer;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.moothall.minutes.minutes.Audience;

/** Takes the records of officers' decisions, and shows them: drafts inside the council, what is published to everybody. */
public final class OfficerDesk {
    private final OfficerRegister register;
    private final Supplier<String> ids;
    private final InstantSource clock;

    public OfficerDesk(OfficerRegister register, Supplier<String> ids, InstantSource clock) {
        this.register = register;
        this.ids = ids;
        this.clock = clock;
    }

    public Optional<Entry> find(String decisionId, Audience audience) {
        return register.find(decisionId).filter(entry -> mayBeSeenBy(entry, audience));
    }

    public List<Entry> list(OfficerQuery query, Audience audience) {
        return register.list(query.withDrafts(maySeeDrafts(audience)));
    }

    public Answer draft(Particulars particulars) {
        return switch (OfficerDecision.draft(ids.get(), particulars, clock.instant())) {
            case Outcome.Accepted(OfficerEvent.Drafted drafted) -> {
                register.enter(drafted);
                yield new Answer.Done(new Entry(1, drafted.decision()));
            }
            case Outcome.Refused(OfficerRefusal refusal) -> new Answer.Refused(refusal);
            case Outcome.Accepted _, Outcome.Unchanged _ -> throw new IllegalStateException("a draft is drafted");
        };
    }

    public Answer rewrite(String decisionId, OptionalLong expected, Particulars particulars) {
        return handle(decisionId, expected, decision -> decision.rewrite(particulars, clock.instant()));
    }

    public Answer publish(String decisionId, OptionalLong expected) {
        return handle(decisionId, expected, decision -> decision.publish(clock.instant()));
    }

    /** Whoever named no version is answered by what is there once nobody else was faster; each time round one was. */
    private Answer handle(String decisionId, OptionalLong expected, Function<OfficerDecision, Outcome> command) {
        Optional<Entry> current = register.find(decisionId);
        while (current.isPresent()) {
            Entry entry = current.get();
            if (expected.isPresent() && expected.getAsLong() != entry.version()) {
                return new Answer.Stale(entry.version());
            }
            Optional<Answer> answer = attempt(entry, command);
            if (answer.isPresent()) {
                return answer.get();
            }
            current = register.find(decisionId);
        }
        return new Answer.NoSuchDecision(decisionId);
    }

    private Optional<Answer> attempt(Entry entry, Function<OfficerDecision, Outcome> command) {
        return switch (command.apply(entry.decision())) {
            case Outcome.Unchanged() -> Optional.of(new Answer.Done(entry));
            case Outcome.Refused(OfficerRefusal refusal) -> Optional.of(new Answer.Refused(refusal));
            case Outcome.Accepted(OfficerEvent event) ->
                register.replace(entry.version(), event)
                        ? Optional.of(new Answer.Done(new Entry(entry.version() + 1, event.decision())))
                        : Optional.empty();
        };
    }

    private static boolean mayBeSeenBy(Entry entry, Audience audience) {
        return entry.decision().isPublished() || maySeeDrafts(audience);
    }

    /** Who writes records, and who publishes them. */
    private static boolean maySeeDrafts(Audience audience) {
        return audience == Audience.CLERKS || audience == Audience.OFFICERS;
    }
}
