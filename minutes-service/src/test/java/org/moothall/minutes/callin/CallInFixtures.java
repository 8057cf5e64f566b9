package org.moothall.minutes.callin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.moothall.minutes.minutes.Person;

/** A decision of the cabinet, published on a Friday and open to call-in until the end of the Friday after. */
public final class CallInFixtures {
    public static final Instant PUBLISHED = Instant.parse("2026-11-06T16:10:00Z");
    public static final Instant CLOSES = Instant.parse("2026-11-14T00:00:00Z");
    public static final Instant WITHIN = Instant.parse("2026-11-11T09:30:00Z");
    public static final Instant AFTERWARDS = Instant.parse("2026-11-20T12:00:00Z");
    public static final LocalDate REVIEWED_ON = LocalDate.of(2026, 11, 19);
    public static final Person CLERK = new Person("clerk-1", "C. Clerk");
    public static final String REASON = "It was not consulted on.";
    public static final CallInRules RULES =
            new CallInRules(Set.of("cabinet"), false, Set.of("noted", "recommended"), 3, Set.of());

    private CallInFixtures() {}

    public static ExecutiveDecision open() {
        return open("decision-1", false);
    }

    public static ExecutiveDecision open(String id, boolean exempt) {
        Origin origin = new Origin("meeting-1", "item-2", "cabinet-1", "Cabinet", exempt, true);
        return ExecutiveDecision.open(id, origin, PUBLISHED, CLOSES, PUBLISHED).decision();
    }

    public static List<Signatory> members() {
        return List.of(
                new Signatory("member-1", "Cllr Odile Marchbank"),
                new Signatory("member-2", "Cllr Percival Quince"),
                new Signatory("member-3", "Cllr Tamsin Hollis"));
    }

    public static ExecutiveDecision calledIn(ExecutiveDecision open) {
        return after(open, new CallInCommand.Request(members(), REASON, CLERK), WITHIN);
    }

    public static ExecutiveDecision urgent(ExecutiveDecision open, String reason) {
        return after(open, new CallInCommand.DeclareUrgent(reason, "Chair of Scrutiny", CLERK), WITHIN);
    }

    public static ExecutiveDecision concluded(ExecutiveDecision calledIn, CallInResult result) {
        return after(calledIn, new CallInCommand.Conclude(result, new Review.OnDay(REVIEWED_ON), CLERK), AFTERWARDS);
    }

    public static ExecutiveDecision effective() {
        return after(open(), new CallInCommand.TakeEffect(), CLOSES);
    }

    public static ExecutiveDecision after(ExecutiveDecision decision, CallInCommand command, Instant now) {
        return switch (decision.decide(command, now)) {
            case Outcome.Accepted(CallInEvent event) -> event.decision();
            case Outcome.Unchanged _, Outcome.Refused _ -> throw new AssertionError(command + " was not accepted");
        };
    }
}
