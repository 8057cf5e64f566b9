package org.moothall.minutes.minutes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.minutes.proceedings.Tally;
import org.moothall.minutes.proceedings.Vote;
import org.moothall.minutes.proceedings.VoteEvent;
import org.moothall.minutes.proceedings.VoteMethod;
import org.moothall.minutes.proceedings.VoteOption;

/**
 * A vote in requests and responses, with the names of Popolo's VoteEvent. Without a method, votes make it a named one and
 * counts alone a show of hands; the counts of a named vote may be left out.
 */
record VoteEventJson(
        @Nullable @Pattern(regexp = "named|show-of-hands", message = "must be one of named, show-of-hands") String method,

        @Nullable @Size(max = 4) List<@NotNull @Valid CountJson> counts,
        @Nullable @Size(max = 500) List<@NotNull @Valid VoteJson> votes,
        @Nullable @Valid VoteJson castingVote) {

    private static final String OPTIONS = "yes|no|abstain|absent";
    private static final String ONE_OF = "must be one of yes, no, abstain, absent";

    record CountJson(
            @NotNull @Pattern(regexp = OPTIONS, message = ONE_OF) String option,

            @NotNull @Min(0) @Max(10_000) Integer value) {}

    record VoteJson(
            @NotNull @Valid MemberJson voter,

            @NotNull @Pattern(regexp = OPTIONS, message = ONE_OF) String option) {
        static VoteJson of(Vote vote) {
            return new VoteJson(MemberJson.of(vote.voter()), vote.option().word());
        }

        Vote vote() {
            return new Vote(voter.member(), VoteOption.ofWord(option).orElseThrow());
        }
    }

    static @Nullable VoteEventJson of(@Nullable VoteEvent event) {
        if (event == null) {
            return null;
        }
        Vote casting = event.castingVote();
        return new VoteEventJson(
                event.method().word(),
                Arrays.stream(VoteOption.values())
                        .map(option ->
                                new CountJson(option.word(), event.counts().of(option)))
                        .toList(),
                event.votes().stream().map(VoteJson::of).toList(),
                casting == null ? null : VoteJson.of(casting));
    }

    VoteEvent voteEvent(String field) {
        List<Vote> cast =
                votes == null ? List.of() : votes.stream().map(VoteJson::vote).toList();
        Map<VoteOption, Integer> stated = stated(field);
        return switch (how(cast)) {
            case NAMED -> VoteEvent.named(cast, stated, casting(field));
            case SHOW_OF_HANDS -> new VoteEvent(VoteMethod.SHOW_OF_HANDS, hands(stated, field), cast, casting(field));
        };
    }

    private VoteMethod how(List<Vote> cast) {
        if (method != null) {
            return VoteMethod.ofWord(method).orElseThrow();
        }
        return cast.isEmpty() ? VoteMethod.SHOW_OF_HANDS : VoteMethod.NAMED;
    }

    private Map<VoteOption, Integer> stated(String field) {
        Map<VoteOption, Integer> stated = new EnumMap<>(VoteOption.class);
        for (CountJson count : counts == null ? List.<CountJson>of() : counts) {
            if (stated.put(VoteOption.ofWord(count.option).orElseThrow(), count.value) != null) {
                throw Problem.invalid("A count is given twice")
                        .field(field + ".counts", "must have each option once, and has " + count.option + " twice")
                        .raise();
            }
        }
        return stated;
    }

    private static Tally hands(Map<VoteOption, Integer> stated, String field) {
        if (!stated.containsKey(VoteOption.YES) || !stated.containsKey(VoteOption.NO)) {
            throw Problem.invalid("A show of hands was not counted")
                    .field(field + ".counts", "must have at least the options yes and no")
                    .raise();
        }
        return Tally.of(List.of()).stated(stated);
    }

    private @Nullable Vote casting(String field) {
        if (castingVote == null) {
            return null;
        }
        Vote casting = castingVote.vote();
        if (casting.option() != VoteOption.YES && casting.option() != VoteOption.NO) {
            throw Problem.invalid("A casting vote decides")
                    .field(field + ".castingVote.option", "must be yes or no")
                    .raise();
        }
        return casting;
    }
}
