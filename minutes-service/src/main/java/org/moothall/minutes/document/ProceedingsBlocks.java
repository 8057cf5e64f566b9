package org.moothall.minutes.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.Declaration;
import org.moothall.minutes.proceedings.Motion;
import org.moothall.minutes.proceedings.NamedMember;
import org.moothall.minutes.proceedings.Proceedings;
import org.moothall.minutes.proceedings.Vote;
import org.moothall.minutes.proceedings.VoteEvent;
import org.moothall.minutes.proceedings.VoteOption;

/** What was declared, moved and voted on under an item, each by itself: no result can be taken for another motion's. */
final class ProceedingsBlocks {
    private ProceedingsBlocks() {}

    /** The declarations must have been disclosed to the reader already. */
    static List<Block> interests(Proceedings proceedings) {
        return proceedings.declarations().stream()
                .<Block>map(one -> new Block.Result("INTEREST:", one.member().name(), particulars(one)))
                .toList();
    }

    static List<Block> motions(Proceedings proceedings) {
        return proceedings.motions().stream()
                .<Block>map(motion -> new Block.Result(
                        motion.isAmendment() ? "AMENDMENT:" : "MOTION:", motion.text(), particulars(motion)))
                .toList();
    }

    private static List<String> particulars(Declaration declared) {
        List<String> lines = new ArrayList<>();
        lines.add("Kind: " + words(declared.kind()));
        add(lines, "Nature: ", declared.sensitive() && declared.nature() == null ? "sensitive" : declared.nature());
        lines.add("The member: " + words(declared.conduct().word()));
        if (declared.dispensation()) {
            String reason = declared.dispensationReason();
            lines.add("Dispensation: " + (reason == null ? "granted" : reason));
        }
        return lines;
    }

    private static List<String> particulars(Motion motion) {
        List<String> lines = new ArrayList<>();
        add(lines, "Moved by: ", name(motion.mover()));
        add(lines, "Seconded by: ", name(motion.seconder()));
        VoteEvent vote = motion.voteEvent();
        if (vote != null) {
            for (VoteOption option : VoteOption.values()) {
                add(lines, heading(option) + ": ", votes(vote, option));
            }
            Vote casting = vote.castingVote();
            if (casting != null) {
                lines.add("Casting vote: " + casting.voter().name() + ", "
                        + heading(casting.option()).toLowerCase(Locale.UK));
            }
        }
        if (motion.result() != null) {
            lines.add("Result: " + motion.result().word());
        }
        return lines;
    }

    /** How many, and who of them is on the record by name. */
    private static @Nullable String votes(VoteEvent event, VoteOption option) {
        int count = event.counts().of(option);
        String names = event.votes().stream()
                .filter(vote -> vote.option() == option)
                .map(vote -> vote.voter().name())
                .collect(Collectors.joining(", "));
        if (count == 0 && names.isEmpty()) {
            return option == VoteOption.ABSENT ? null : "0";
        }
        return Stream.of(Integer.toString(count), names)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private static String heading(VoteOption option) {
        return switch (option) {
            case YES -> "For";
            case NO -> "Against";
            case ABSTAIN -> "Abstained";
            case ABSENT -> "Absent";
        };
    }

    private static @Nullable String name(@Nullable NamedMember member) {
        return member == null ? null : member.name();
    }

    private static String words(String hyphenated) {
        return hyphenated.replace('-', ' ');
    }

    private static void add(List<String> lines, String label, @Nullable String text) {
        if (text != null) {
            lines.add(label + text);
        }
    }
}
