package org.moothall.minutes.minutes.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinutedAction;
import org.moothall.minutes.minutes.MinutedDecision;
import org.moothall.minutes.text.TextBlock;

/**
 * What two clerks made of one text, laid side by side. Where they were at different places, both changes are proposed
 * together; where they were at the same, nothing is proposed and a person decides. Decisions and actions are the same
 * whichever sentence they are read from.
 */
record TextMerge(
        Three<Titled> texts,
        ThreeWay<String> title,
        ThreeWay<String> paragraphs,
        ThreeWay<String> points,
        ThreeWay<MinutedDecision> decisions,
        ThreeWay<MinutedAction> actions,
        PointsPlace pointsPlace,
        ThreeWay<TextBlock> structure,
        ThreeWay<String> spokenBy) {

    /** What an item says, with the title that it has. */
    record Titled(String title, ItemContent content) {}

    static TextMerge of(Three<Titled> texts) {
        Three<ItemContent> contents = texts.map(Titled::content);
        return new TextMerge(
                texts,
                texts.compare(text -> List.of(text.title())),
                contents.compare(ItemContent::paragraphs),
                contents.compare(ItemContent::points),
                contents.compare(content -> content.decisions().stream()
                        .map(one -> Reference.of(one, null))
                        .toList()),
                contents.compare(content -> content.actions().stream()
                        .map(one -> Reference.of(one, null))
                        .toList()),
                PointsPlace.of(contents),
                contents.compare(isStructured(contents) ? ItemContent::text : ItemContent::structure),
                contents.compare(ItemContent::spokenBy));
    }

    private static boolean isStructured(Three<ItemContent> contents) {
        return Stream.of(contents.base(), contents.theirs(), contents.mine())
                .anyMatch(content -> !content.structure().isEmpty());
    }

    boolean isClean() {
        return pointsPlace.isClean()
                && Stream.of(title, paragraphs, points, decisions, actions, structure, spokenBy)
                        .allMatch(ThreeWay::isClean);
    }

    /** Both changes in one text, where they do not get in each other's way. */
    Optional<Titled> proposal() {
        return isClean() ? together() : Optional.empty();
    }

    /** None where the words of the merged blocks are not those of the merged paragraphs, to which sentences are traced. */
    private Optional<Titled> together() {
        Three<ItemContent> contents = texts.map(Titled::content);
        ItemContent theirs = contents.theirs();
        ItemContent mine = contents.mine();
        Merged ofParagraphs = Merged.of(paragraphs);
        Merged ofPoints = Merged.of(points);
        Reference reference = new Reference(ofParagraphs, ofPoints);
        List<String> words = ofParagraphs.pick(theirs.paragraphs(), mine.paragraphs());
        List<String> listed = ofPoints.pick(theirs.points(), mine.points());
        ItemContent content = new ItemContent(
                words,
                listed,
                pointsPlace.in(ofParagraphs, contents),
                reference.decisions(Merged.of(decisions), contents),
                reference.actions(Merged.of(actions), contents),
                Merged.of(structure).pick(blocks(theirs), blocks(mine)),
                Merged.of(spokenBy).pick(theirs.spokenBy(), mine.spokenBy()));
        String called = Merged.of(title)
                .pick(List.of(texts.theirs().title()), List.of(texts.mine().title()))
                .getFirst();
        return content.paragraphs().equals(words) && content.points().equals(listed)
                ? Optional.of(new Titled(called, content))
                : Optional.empty();
    }

    private List<TextBlock> blocks(ItemContent side) {
        return isStructured(texts.map(Titled::content)) ? side.text() : List.of();
    }
}
