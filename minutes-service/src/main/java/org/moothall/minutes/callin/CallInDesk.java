package org.moothall.minutes.callin;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.callin.CallInCommand.Conclude;
import org.moothall.minutes.callin.CallInCommand.DeclareUrgent;
import org.moothall.minutes.callin.CallInCommand.Request;
import org.moothall.minutes.callin.CallInRefusal.UnknownMeeting;
import org.moothall.minutes.meeting.KnownMeetings;
import org.moothall.minutes.member.Councillors;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Person;

/** Shows how far executive decisions are from being carried out, and takes call-ins, urgency and what came of a review. */
public final class CallInDesk {
    private final ExecutiveDecisions decisions;
    private final Signatories signatories;
    private final KnownMeetings meetings;
    private final InstantSource clock;

    public CallInDesk(
            ExecutiveDecisions decisions,
            Councillors councillors,
            KnownMeetings meetings,
            CallInRules rules,
            InstantSource clock) {
        this.decisions = decisions;
        this.signatories = new Signatories(councillors, rules);
        this.meetings = meetings;
        this.clock = clock;
    }

    public Optional<Kept> find(String decisionId, Audience audience) {
        return decisions.find(decisionId).filter(kept -> kept.decision().isFor(audience));
    }

    public List<Kept> list(CallInQuery query, Audience audience) {
        return decisions.list(query, clock.instant(), audience.maySeeExempt());
    }

    public Answer callIn(String decisionId, OptionalLong expected, List<String> memberIds, String reason, Person by) {
        return handle(decisionId, expected, decision -> switch (signatories.among(memberIds, decision.origin())) {
            case Signatories.Found.Entitled(List<Signatory> members) ->
                decision.decide(new Request(members, reason, by), clock.instant());
            case Signatories.Found.Refused(CallInRefusal refusal) -> new Outcome.Refused(refusal);
        });
    }

    public Answer declareUrgent(
            String decisionId, OptionalLong expected, String reason, @Nullable String agreedBy, Person by) {
        return handle(
                decisionId,
                expected,
                decision -> decision.decide(new DeclareUrgent(reason, agreedBy, by), clock.instant()));
    }

    public Answer concludeAt(
            String decisionId, OptionalLong expected, CallInResult result, String meetingId, Person by) {
        return handle(
                decisionId,
                expected,
                decision -> meetings.find(meetingId)
                        .map(meeting -> decision.decide(
                                new Conclude(result, new Review.AtMeeting(meeting), by), clock.instant()))
                        .orElseGet(() -> new Outcome.Refused(new UnknownMeeting(meetingId))));
    }

    public Answer concludeOn(String decisionId, OptionalLong expected, CallInResult result, LocalDate day, Person by) {
        return handle(
                decisionId,
                expected,
                decision -> decision.decide(new Conclude(result, new Review.OnDay(day), by), clock.instant()));
    }

    /** Whoever named no version is answered by what is there once nobody else was faster; each time round one was. */
    private Answer handle(String decisionId, OptionalLong expected, Function<ExecutiveDecision, Outcome> command) {
        Optional<Kept> current = decisions.find(decisionId);
        while (current.isPresent()) {
            Kept kept = current.get();
            if (expected.isPresent() && expected.getAsLong() != kept.version()) {
                return new Answer.Stale(kept.version());
            }
            Optional<Answer> answer = attempt(kept, command);
            if (answer.isPresent()) {
                return answer.get();
            }
            current = decisions.find(decisionId);
        }
        return new Answer.NoSuchDecision(decisionId);
    }

    private Optional<Answer> attempt(Kept kept, Function<ExecutiveDecision, Outcome> command) {
        return switch (command.apply(kept.decision())) {
            case Outcome.Unchanged() -> Optional.of(new Answer.Done(kept));
            case Outcome.Refused(CallInRefusal refusal) -> Optional.of(new Answer.Refused(refusal));
            case Outcome.Accepted(CallInEvent event) ->
                decisions.replace(kept.version(), event)
                        ? Optional.of(new Answer.Done(new Kept(kept.version() + 1, event.decision())))
                        : Optional.empty();
        };
    }
}
