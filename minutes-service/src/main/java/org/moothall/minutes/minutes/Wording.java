package org.moothall.minutes.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a correction into the text of one item. What is to be corrected must stand there once, so that nobody has to
 * guess which of two places was meant; where words were found is moved along with the words.
 */
final class Wording {
    private final String said;
    private final String says;
    private int found;

    Wording(Correction correction) {
        this.said = correction.said();
        this.says = correction.says();
    }

    /** How often the words have been met and replaced. */
    int found() {
        return found;
    }

    ItemContent corrected(ItemContent content) {
        boolean plain = content.structure().isEmpty();
        return new ItemContent(
                plain ? each(content.paragraphs()) : content.paragraphs(),
                plain ? each(content.points()) : content.points(),
                content.pointsAfterParagraph(),
                content.decisions().stream().map(one -> corrected(one, content)).toList(),
                content.actions().stream()
                        .map(one -> new MinutedAction(
                                one.owner(),
                                replaced(one.text()),
                                one.due(),
                                one.byNextMeeting(),
                                moved(one.evidence(), content)))
                        .toList(),
                content.structure().stream()
                        .map(block -> block.with(this::replaced))
                        .toList(),
                content.spokenBy());
    }

    private MinutedDecision corrected(MinutedDecision decision, ItemContent content) {
        return new MinutedDecision(
                decision.verdict(),
                replaced(decision.text()),
                moved(decision.evidence(), content),
                replacedIn(decision.reasons()),
                replacedIn(decision.alternatives()),
                replacedIn(decision.interests()),
                decision.keyDecision(),
                decision.recommendedTo());
    }

    private @Nullable String replacedIn(@Nullable String text) {
        return text == null ? null : replaced(text);
    }

    private List<String> each(List<String> texts) {
        return texts.stream().map(this::replaced).toList();
    }

    private String replaced(String text) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf(said); at >= 0; at = text.indexOf(said, from)) {
            result.append(text, from, at).append(says);
            from = at + said.length();
            found++;
        }
        return result.append(text, from, text.length()).toString();
    }

    /** Evidence behind the corrected words moves; evidence that they are part of is no longer to be relied on. */
    private @Nullable Evidence moved(@Nullable Evidence evidence, ItemContent content) {
        if (evidence == null) {
            return null;
        }
        int at = source(evidence, content).indexOf(said);
        if (at < 0 || evidence.end() <= at) {
            return evidence;
        }
        int shift = says.length() - said.length();
        return evidence.start() >= at + said.length()
                ? new Evidence(evidence.point(), evidence.paragraph(), evidence.start() + shift, evidence.end() + shift)
                : null;
    }

    private static String source(Evidence evidence, ItemContent content) {
        if (evidence.point() != null) {
            return at(content.points(), evidence.point());
        }
        return evidence.paragraph() == null ? "" : at(content.paragraphs(), evidence.paragraph());
    }

    private static String at(List<String> texts, int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }
}
