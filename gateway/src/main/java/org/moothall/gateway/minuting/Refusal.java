package org.moothall.gateway.minuting;

import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.ServiceProblem;

/**
 * Why a form was not done, as its page says it: what and why at its head, and each fault beside its field.
 *
 * @param problem what the service said; null where the page itself found that something is missing
 */
public record Refusal(@Nullable ServiceProblem problem, List<Fault> faults) {

    /** The fields that pages have a name for; of any other it is only said that there is one. */
    private static final Set<String> NAMED = Set.of(
            "text",
            "verdict",
            "owner",
            "due",
            "spokenBy",
            "name",
            "present",
            "member",
            "kind",
            "nature",
            "conduct",
            "mover",
            "seconder",
            "voter",
            "votes",
            "counts",
            "castingVote",
            "result",
            "amends",
            "startedAt",
            "endedAt",
            "adjournments",
            "corrections",
            "said",
            "meetingId",
            "reason",
            "presiding",
            "minuteNumber",
            "displayNumber",
            "specialCircumstances",
            "publicSummary",
            "way",
            "itemId",
            "at",
            "substituteFor",
            "movements",
            "remarks");

    /** What is wrong with a field, by the id of its element, and the key of its name. */
    public record Fault(String field, String what) {
        public String words() {
            String last = field.substring(field.lastIndexOf('-') + 1);
            return NAMED.contains(last) ? "minuting.field." + last : "minuting.field.other";
        }
    }

    public static Refusal of(ServiceProblem problem) {
        return of(problem, field -> field);
    }

    /** Fields are found by what the service calls them, or by what the page makes of that. */
    public static Refusal of(ServiceProblem problem, UnaryOperator<String> fields) {
        return ofMessages(problem, (field, what) -> fields.apply(field));
    }

    /** Where only what is said of a field tells which one of several is meant. */
    public static Refusal ofMessages(ServiceProblem problem, BinaryOperator<String> fields) {
        return new Refusal(
                problem,
                problem.errors().stream()
                        .map(error -> new Fault(id(fields.apply(error.field(), error.what())), error.what()))
                        .toList());
    }

    /** Nobody knows whether it was done. */
    public boolean isAway() {
        return problem != null && problem.status() == 503;
    }

    /** Somebody else changed what the form was to change. */
    public boolean isStale() {
        return problem != null && problem.is("stale-version");
    }

    /** The fault of the field with that name, if there is one. */
    public @Nullable String at(String field) {
        String id = id(field);
        return faults.stream()
                .filter(fault -> fault.field().equals(id))
                .map(Fault::what)
                .findFirst()
                .orElse(null);
    }

    /** {@code actions[0].owner} is the element {@code actions-0-owner}. */
    private static String id(String field) {
        return field.replaceAll("[.\\[\\]]+", "-").replaceAll("-$", "");
    }
}
