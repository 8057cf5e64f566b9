package org.moothall.minutes.importing.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.FoundAction;
import org.moothall.minutes.importing.FoundDecision;
import org.moothall.minutes.importing.FoundMover;
import org.moothall.minutes.importing.FoundVote;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.proceedings.VoteOption;

/** What was read from a page, in the lines by which the corpus says what is in it. */
public final class Found {
    private Found() {}

    static List<String> in(List<ImportedPage> items) {
        return items.stream().flatMap(item -> in(item).stream()).toList();
    }

    private static List<String> in(ImportedPage page) {
        List<String> lines = new ArrayList<>();
        if (page.title() != null) {
            lines.add("title: " + page.title());
        }
        page.points().forEach(point -> lines.add("point: " + point));
        page.decisions().forEach(decision -> lines.add(verdict(decision)));
        page.votes().forEach(vote -> lines.add("vote: " + vote(vote)));
        page.movers().forEach(mover -> lines.add("mover: " + mover(mover)));
        for (FoundAction action : page.actions()) {
            lines.add(action(action));
            lines.add("owner: " + (action.owner() == null ? "nobody" : action.owner()) + " | " + action.text());
        }
        return lines;
    }

    static String action(FoundAction action) {
        return "action: " + action.text();
    }

    static String verdict(FoundDecision decision) {
        return "verdict: " + decision.verdict().word() + on(decision.on()) + " | " + decision.text();
    }

    private static String on(FoundDecision.@Nullable Subject on) {
        return on == null ? "" : " " + on.name().toLowerCase(Locale.ROOT);
    }

    private static String mover(FoundMover mover) {
        return name(mover.mover()) + " | " + name(mover.seconder()) + " |" + on(mover.on());
    }

    private static String vote(FoundVote vote) {
        String line = on(vote.on()).strip() + " "
                + (vote.result() == null ? "?" : vote.result().word()) + " " + count(vote, VoteOption.YES) + "-"
                + count(vote, VoteOption.NO) + "-" + count(vote, VoteOption.ABSTAIN) + " "
                + (vote.manner() == null ? "-" : vote.manner().word());
        return vote.names().isEmpty()
                ? line
                : line + " | for=" + names(vote, VoteOption.YES) + "; against=" + names(vote, VoteOption.NO)
                        + "; abstain=" + names(vote, VoteOption.ABSTAIN);
    }

    /** What the page says, or else how many it names. */
    private static String count(FoundVote vote, VoteOption option) {
        Integer count = vote.counts().get(option);
        int named = vote.names().getOrDefault(option, List.of()).size();
        return count != null ? count.toString() : named > 0 ? Integer.toString(named) : "?";
    }

    private static String names(FoundVote vote, VoteOption option) {
        return vote.names().getOrDefault(option, List.of()).stream()
                .map(Found::name)
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(", "));
    }

    /** Without the title before it, which a page has at one place and not at another. */
    public static String name(@Nullable String written) {
        return written == null
                ? "-"
                : written.replaceFirst(
                        "^(?:(?:Cyng\\. ?/ ?Cllr\\.|Councillors?|Cllrs?\\.?|Aldermen|Alderman|Ald\\.?|Bailie|Prof(?:essor)?|(?:y )?Cyng\\.|Mrs?\\.?|Ms\\.?|Miss|Dr\\.?|[Yy]"
                                + " Cynghorydd|Cynghorydd|(?:Depute )?Provost|[Tt]he) )+",
                        "");
    }
}
