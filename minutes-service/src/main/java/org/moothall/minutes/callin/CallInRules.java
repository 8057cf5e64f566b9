package org.moothall.minutes.callin;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions can be called in, and by whom; both are each council's own rules.
 *
 * @param decidedBy the kinds of body whose decisions are executive
 * @param keyDecisionsOnly whether only key decisions can be called in
 * @param exceptVerdicts the verdicts by which nothing is decided that could be carried out
 * @param members how many members it takes
 * @param membersOf the kinds of body of which those members must sit on one; any member of the council where it is empty
 */
public record CallInRules(
        Set<String> decidedBy,
        boolean keyDecisionsOnly,
        Set<String> exceptVerdicts,
        int members,
        Set<String> membersOf) {

    public CallInRules {
        if (members < 1) {
            throw new IllegalArgumentException("a call-in by %d members is by nobody".formatted(members));
        }
        decidedBy = Set.copyOf(decidedBy);
        exceptVerdicts = exceptVerdicts.stream().map(CallInRules::word).collect(Collectors.toUnmodifiableSet());
        membersOf = Set.copyOf(membersOf);
    }

    boolean areExecutive(String bodyKind) {
        return decidedBy.contains(bodyKind);
    }

    /** What is recommended to another body is decided there. */
    boolean cover(String verdict, boolean keyDecision, @Nullable String recommendedTo) {
        String word = word(verdict);
        return recommendedTo == null
                && (keyDecision || !keyDecisionsOnly)
                && exceptVerdicts.stream().noneMatch(except -> word.equals(except) || word.startsWith(except + " "));
    }

    private static String word(String verdict) {
        return verdict.strip().toLowerCase(Locale.ROOT);
    }
}
