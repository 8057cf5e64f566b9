package org.moothall.minutes.minutes.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.web.Stretch.Side;

/**
 * Whose place the points have. A place is the paragraph that they stand after, not its number: a paragraph that somebody
 * adds before it moves nothing.
 */
record PointsPlace(Side side, boolean isClean) {
    static PointsPlace of(Three<ItemContent> contents) {
        Three<Optional<String>> places = contents.map(PointsPlace::paragraphBefore);
        if (places.mine().equals(places.base())) {
            return new PointsPlace(Side.THEIRS, true);
        }
        boolean alone = places.theirs().equals(places.base()) || places.theirs().equals(places.mine());
        return new PointsPlace(Side.MINE, alone);
    }

    @Nullable Integer in(Merged paragraphs, Three<ItemContent> contents) {
        Integer after = contents.of(side).pointsAfterParagraph();
        if (after == null) {
            return null;
        }
        for (int before = after - 1; before >= 0; before--) {
            Optional<Integer> place = paragraphs.placeOf(side, before);
            if (place.isPresent()) {
                return place.get() + 1;
            }
        }
        return 0;
    }

    private static Optional<String> paragraphBefore(ItemContent content) {
        Integer after = content.pointsAfterParagraph();
        if (after == null) {
            return Optional.empty();
        }
        return Optional.of(after == 0 ? "" : content.paragraphs().get(after - 1));
    }
}
