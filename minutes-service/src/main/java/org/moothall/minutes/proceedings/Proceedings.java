package org.moothall.minutes.proceedings;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.minutes.proceedings.Fault.DeclarantNotThere;
import org.moothall.minutes.proceedings.Fault.NothingToAmend;
import org.moothall.minutes.proceedings.Fault.SameMotionId;

/** What was moved, voted on and declared under one item; budget says that by law every vote on it is a named one. */
public record Proceedings(boolean budget, List<Motion> motions, List<Declaration> declarations) {

    private static final Proceedings NONE = new Proceedings(false, List.of(), List.of());

    public Proceedings {
        motions = List.copyOf(motions);
        declarations = List.copyOf(declarations);
    }

    public static Proceedings none() {
        return NONE;
    }

    public boolean isNone() {
        return equals(NONE);
    }

    public Proceedings moved(boolean onBudget, List<Motion> put) {
        return new Proceedings(onBudget, put, declarations);
    }

    public Proceedings declared(List<Declaration> interests) {
        return new Proceedings(budget, motions, interests);
    }

    /** What may be told to everybody who may read of the item at all. */
    public Proceedings asDisclosed() {
        return declared(declarations.stream().map(Declaration::asDisclosed).toList());
    }

    /**
     * The motions that have a result, as they are announced. Where the nature of a member's interest is hidden, names are
     * left out of all votes on the item: that of one member left out would point at that member.
     */
    public List<Motion> announced() {
        boolean withNames = declarations.stream().noneMatch(Declaration::sensitive);
        return motions.stream()
                .filter(motion -> motion.result() != null)
                .map(motion -> motion.announced(withNames))
                .toList();
    }

    /** What cannot be true, given who was in the room. */
    public Optional<Fault> fault(Doorkeeper doorkeeper) {
        return undeclared(doorkeeper)
                .or(this::sameId)
                .or(this::nothingToAmend)
                .or(() -> motions.stream()
                        .flatMap(motion -> motion.fault(roll(motion, doorkeeper)).stream())
                        .findFirst());
    }

    /** What is still to be recorded before members are sent it. */
    public Optional<Fault> gap(Doorkeeper doorkeeper) {
        return motions.stream()
                .flatMap(motion -> motion.gap(budget, roll(motion, doorkeeper)).stream())
                .findFirst();
    }

    /** Who left because of an interest neither moves nor votes, with or without a dispensation. */
    private Roll roll(Motion motion, Doorkeeper doorkeeper) {
        List<NamedMember> withdrawn = declarations.stream()
                .filter(one -> one.conduct().isWithdrawal())
                .map(Declaration::member)
                .toList();
        return doorkeeper.roll(motion.date()).without(withdrawn);
    }

    private Optional<Fault> undeclared(Doorkeeper doorkeeper) {
        Roll roll = doorkeeper.roll(null);
        return declarations.stream()
                .map(Declaration::member)
                .filter(who -> !roll.standing(who).isOfTheMeeting())
                .<Fault>map(who -> new DeclarantNotThere(who, roll.standing(who)))
                .findFirst();
    }

    private Optional<Fault> sameId() {
        Set<String> ids = new HashSet<>();
        return motions.stream()
                .filter(motion -> !ids.add(motion.id()))
                .<Fault>map(motion -> new SameMotionId(motion.id()))
                .findFirst();
    }

    private Optional<Fault> nothingToAmend() {
        for (Motion motion : motions) {
            String amends = motion.amends();
            if (amends != null && motions.stream().noneMatch(one -> one.id().equals(amends) && !one.isAmendment())) {
                return Optional.of(new NothingToAmend(motion.id(), amends));
            }
        }
        return Optional.empty();
    }
}
