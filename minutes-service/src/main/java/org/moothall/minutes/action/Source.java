package org.moothall.minutes.action;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Evidence;
import org.moothall.minutes.minutes.ItemContent;

/** The words of the minutes that an action came from, and where they stand in the item. */
public record Source(String words, Evidence at) {

    /** Empty where the evidence points to no words of the item: what a clerk's program sends is not checked before. */
    public static Optional<Source> in(ItemContent content, @Nullable Evidence evidence) {
        if (evidence == null) {
            return Optional.empty();
        }
        return passage(content, evidence)
                .filter(text -> evidence.start() >= 0 && evidence.start() < evidence.end())
                .filter(text -> evidence.end() <= text.length())
                .map(text -> new Source(text.substring(evidence.start(), evidence.end()), evidence));
    }

    private static Optional<String> passage(ItemContent content, Evidence evidence) {
        Integer point = evidence.point();
        Integer paragraph = evidence.paragraph();
        if (point != null) {
            return content.points().stream().skip(Math.max(point, 0)).findFirst();
        }
        return paragraph == null
                ? Optional.empty()
                : content.paragraphs().stream().skip(Math.max(paragraph, 0)).findFirst();
    }
}
