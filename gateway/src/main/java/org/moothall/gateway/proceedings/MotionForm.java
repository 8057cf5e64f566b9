package org.moothall.gateway.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.minuting.Alike;
import org.moothall.gateway.minuting.Typed;

/**
 * One motion as it is shown to be filled in, and as it was typed.
 *
 * @param method of the vote: none, show-of-hands or named
 * @param voters everybody who may have a vote recorded, each with what is recorded
 */
record MotionForm(
        String text,
        String amends,
        String mover,
        String seconder,
        String date,
        String requirement,
        String result,
        String method,
        List<Count> counts,
        List<Voter> voters,
        String castingVoter,
        String castingVote,
        boolean budget) {
    static final List<String> OPTIONS = List.of("yes", "no", "abstain", "absent");

    record Count(String option, String value) {}

    record Voter(String name, String option) {}

    /** Of a motion of the item, or empty where there is none of that name. */
    static MotionForm of(Business business, String id, Attendance attendance) {
        return of(business.motion(id).orElse(null), attendance.members(), business.budget());
    }

    private static MotionForm of(@Nullable Motion motion, List<Member> there, boolean budget) {
        VoteEvent vote = motion == null ? null : motion.voteEvent();
        Vote casting = vote == null ? null : vote.castingVote();
        return new MotionForm(
                motion == null ? "" : orEmpty(motion.text()),
                motion == null ? "" : orEmpty(motion.amends()),
                name(motion == null ? null : motion.mover()),
                name(motion == null ? null : motion.seconder()),
                motion == null ? "" : orEmpty(motion.date()),
                motion == null ? "simple" : orEmpty(motion.requirement()),
                motion == null ? "" : orEmpty(motion.result()),
                vote == null ? "none" : vote.method(),
                OPTIONS.stream()
                        .map(option -> new Count(
                                option, vote == null || vote.method().equals("named") ? "" : vote.count(option)))
                        .toList(),
                there.stream()
                        .map(member -> new Voter(member.name(), vote == null ? "" : vote.optionOf(member)))
                        .toList(),
                name(casting == null ? null : casting.voter()),
                casting == null ? "" : orEmpty(casting.option()),
                budget);
    }

    static MotionForm of(Typed typed) {
        return new MotionForm(
                typed.raw("text"),
                typed.raw("amends"),
                typed.raw("mover").strip(),
                typed.raw("seconder").strip(),
                typed.raw("date"),
                typed.raw("requirement"),
                typed.raw("result"),
                typed.raw("method"),
                OPTIONS.stream()
                        .map(option ->
                                new Count(option, typed.raw("count." + option).strip()))
                        .toList(),
                typed.rows("votes").stream()
                        .map(row -> new Voter(row.raw("name"), row.raw("option")))
                        .toList(),
                typed.raw("castingVoter").strip(),
                typed.raw("castingVote"),
                typed.has("budget"));
    }

    Motion motion(String id, List<Member> known) {
        return new Motion(
                id,
                orNull(amends),
                orNull(text),
                Member.named(orNull(mover), known),
                Member.named(orNull(seconder), known),
                orNull(date),
                orNull(requirement),
                orNull(result),
                vote(known));
    }

    /** Whether it is the motion that is saved; a vote is told with all counts, those too that nobody typed. */
    boolean saysTheSameAs(@Nullable MotionForm saved) {
        return saved != null
                && budget == saved.budget
                && Alike.are(counted().motion("", List.of()), saved.counted().motion("", List.of()));
    }

    private MotionForm counted() {
        List<Count> all = counts.stream()
                .map(count -> count.value().isEmpty() ? new Count(count.option(), "0") : count)
                .toList();
        return new MotionForm(
                text,
                amends,
                mover,
                seconder,
                date,
                requirement,
                result,
                method,
                all,
                voters,
                castingVoter,
                castingVote,
                budget);
    }

    private @Nullable VoteEvent vote(List<Member> known) {
        if (method.isEmpty() || method.equals("none")) {
            return null;
        }
        boolean named = method.equals("named");
        List<Vote> votes = voters.stream()
                .filter(voter -> !voter.option().isEmpty())
                .map(voter -> new Vote(Member.named(voter.name(), known), voter.option()))
                .toList();
        Vote casting = castingVote.isEmpty() ? null : new Vote(Member.named(orNull(castingVoter), known), castingVote);
        return new VoteEvent(method, named ? null : stated(), votes, casting);
    }

    private List<VoteEvent.Count> stated() {
        List<VoteEvent.Count> stated = new ArrayList<>();
        counts.stream()
                .filter(count -> !count.value().isEmpty())
                .forEach(count -> stated.add(new VoteEvent.Count(count.option(), Typed.number(count.value()))));
        return stated;
    }

    /** The element of the page that has what the service calls a field; a voter is told by the name in the message. */
    String element(String field, String what) {
        String last = field.replaceFirst("^motions\\[\\d+\\]\\.?", "").replaceFirst("^voteEvent\\.?", "");
        return switch (last) {
            case "voter", "votes" -> voterNamed(what);
            case "casting vote", "castingVote", "castingVote.voter", "castingVote.voter.name", "castingVote.option" ->
                "castingVoter";
            case "mover", "seconder", "result", "amends", "text", "requirement" -> last;
            default -> last.startsWith("counts") ? "count-yes" : last.startsWith("votes") ? "votes" : "text";
        };
    }

    private String voterNamed(String what) {
        for (int i = 0; i < voters.size(); i++) {
            if (what.startsWith(voters.get(i).name())) {
                return "votes-" + i;
            }
        }
        return "votes";
    }

    private static String name(@Nullable Member member) {
        return member == null ? "" : member.name();
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
