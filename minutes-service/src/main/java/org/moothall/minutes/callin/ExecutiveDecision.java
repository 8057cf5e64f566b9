package org.moothall.minutes.callin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.moothall.minutes.callin.CallInCommand.Conclude;
import org.moothall.minutes.callin.CallInCommand.DeclareUrgent;
import org.moothall.minutes.callin.CallInCommand.Request;
import org.moothall.minutes.callin.CallInCommand.TakeEffect;
import org.moothall.minutes.minutes.Audience;

/**
 * A published executive decision on its way to being carried out. It has effect when its window has closed without a
 * call-in; a call-in keeps it from that until a review says that it stands.
 */
public record ExecutiveDecision(
        String id,
        Origin origin,
        Instant publishedAt,
        Instant windowClosesAt,
        Course course,
        Instant createdAt,
        Instant modifiedAt) {

    static CallInEvent.OpenedToCallIn open(
            String id, Origin origin, Instant publishedAt, Instant windowClosesAt, Instant now) {
        return new CallInEvent.OpenedToCallIn(
                new ExecutiveDecision(id, origin, publishedAt, windowClosesAt, new Course.Awaiting(), now, now));
    }

    Outcome decide(CallInCommand command, Instant now) {
        return switch (command) {
            case Request request -> callIn(request, now);
            case DeclareUrgent urgent -> declareUrgent(urgent, now);
            case Conclude conclude -> conclude(conclude, now);
            case TakeEffect() -> takeEffect(now);
        };
    }

    /** The status at a moment: a window that has closed is closed, whether or not that was told. */
    public CallInStatus status(Instant now) {
        return course instanceof Course.Awaiting && !isOpen(now) ? CallInStatus.EFFECTIVE : course.status();
    }

    /**
     * From when it may be carried out; of an open window, when that will be if nobody calls it in. Empty while a call-in
     * keeps it, and where it went back to whoever took it.
     */
    public Optional<Instant> effectiveFrom() {
        return switch (course) {
            case Course.Awaiting(), Course.Effective() -> Optional.of(windowClosesAt);
            case Course.Urgent urgent -> Optional.of(urgent.at());
            case Course.CalledIn calledIn -> calledIn.standsFrom();
        };
    }

    public boolean mayBeImplemented(Instant now) {
        return effectiveFrom().filter(from -> !now.isBefore(from)).isPresent();
    }

    public Optional<CallIn> callIn() {
        return course instanceof Course.CalledIn calledIn ? Optional.of(calledIn.callIn()) : Optional.empty();
    }

    public List<Conclusion> conclusions() {
        return course instanceof Course.CalledIn calledIn ? calledIn.conclusions() : List.of();
    }

    public Optional<Course.Urgent> urgency() {
        return course instanceof Course.Urgent urgent ? Optional.of(urgent) : Optional.empty();
    }

    public boolean isFor(Audience audience) {
        return !origin.exempt() || audience.maySeeExempt();
    }

    private Outcome callIn(Request request, Instant now) {
        CallIn callIn = new CallIn(request.members(), request.reason(), now, request.by());
        return settled(now)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> accepted(CallInEvent.CalledIn::new, new Course.CalledIn(callIn, List.of()), now));
    }

    private Outcome declareUrgent(DeclareUrgent wanted, Instant now) {
        Course urgent = new Course.Urgent(wanted.reason(), wanted.agreedBy(), now, wanted.by());
        return settled(now)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> accepted(CallInEvent.DeclaredUrgent::new, urgent, now));
    }

    /** Council, to which a decision was referred, says the last word: it stands, or goes back to whoever took it. */
    private Outcome conclude(Conclude wanted, Instant now) {
        if (!(course instanceof Course.CalledIn calledIn)) {
            return new Outcome.Refused(new CallInRefusal.NotCalledIn());
        }
        boolean atCouncil = course.status() == CallInStatus.TO_COUNCIL && wanted.result() != CallInResult.TO_COUNCIL;
        if (course.status() != CallInStatus.CALLED_IN && !atCouncil) {
            return new Outcome.Refused(new CallInRefusal.AlreadyConcluded(course.status()));
        }
        Review review = wanted.review();
        if (!review.wasHeld(now)) {
            return new Outcome.Refused(new CallInRefusal.ReviewNotHeld(review.day()));
        }
        LocalDate since = calledIn.pendingSince();
        if (review.day().isBefore(since)) {
            return new Outcome.Refused(new CallInRefusal.ReviewedTooEarly(review.day(), since));
        }
        Conclusion conclusion = new Conclusion(wanted.result(), review.meetingId(), review.day(), now, wanted.by());
        return accepted(CallInEvent.CallInConcluded::new, calledIn.concluded(conclusion), now);
    }

    private Outcome takeEffect(Instant now) {
        return course instanceof Course.Awaiting && !isOpen(now)
                ? accepted(CallInEvent.TookEffect::new, new Course.Effective(), now)
                : new Outcome.Unchanged();
    }

    /** Why it can no longer be called in, nor be taken out of call-in. */
    private Optional<CallInRefusal> settled(Instant now) {
        return switch (course) {
            case Course.Awaiting() ->
                isOpen(now) ? Optional.empty() : Optional.of(new CallInRefusal.WindowClosed(windowClosesAt));
            case Course.Effective() -> Optional.of(new CallInRefusal.WindowClosed(windowClosesAt));
            case Course.Urgent _ -> Optional.of(new CallInRefusal.NotSubject());
            case Course.CalledIn calledIn ->
                Optional.of(new CallInRefusal.AlreadyCalledIn(calledIn.callIn().at()));
        };
    }

    private boolean isOpen(Instant now) {
        return now.isBefore(windowClosesAt);
    }

    private Outcome accepted(Function<ExecutiveDecision, CallInEvent> event, Course next, Instant now) {
        return new Outcome.Accepted(
                event.apply(new ExecutiveDecision(id, origin, publishedAt, windowClosesAt, next, createdAt, now)));
    }
}
