package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.text.TextBlock;

/** What a page is in the draft: all of its record in order, and its findings where they say that they stand. */
public final class Drafted {
    private static final List<Block.Kind> RECORD = List.of(Block.Kind.PARAGRAPH, Block.Kind.POINT);

    private Drafted() {}

    /** Of the record nothing but bullets and rules between columns is missing, and nothing but captions is more. */
    public static void losesNothing(String name, ImportedPage page) {
        ItemContent draft = Proposal.of(page);
        StringBuilder record = new StringBuilder();
        page.blocks().stream()
                .filter(block -> RECORD.contains(block.kind()))
                .forEach(block ->
                        record.append(isBullet(block) ? "" : block.marker()).append(block.text()));
        StringBuilder written = new StringBuilder();
        draft.text().forEach(block -> written.append(words(block, page)));

        assertThat(letters(written)).as(name).isEqualTo(letters(record));
        for (int i = 0; i < page.decisions().size(); i++) {
            assertThat(letters(quote(draft, draft.decisions().get(i).evidence())))
                    .as(name)
                    .endsWith(letters(page.quote(page.decisions().get(i).evidence())));
        }
        for (int i = 0; i < page.actions().size(); i++) {
            assertThat(letters(quote(draft, draft.actions().get(i).evidence())))
                    .as(name)
                    .endsWith(letters(page.quote(page.actions().get(i).evidence())));
        }
    }

    /** The letter o is one, in pages that were made by Word. */
    private static boolean isBullet(Block block) {
        return Marker.of(block.marker() + "  X").kind() == Marker.Kind.BULLET;
    }

    private static String words(TextBlock block, ImportedPage page) {
        return switch (block) {
            case TextBlock.Paragraph(String text) -> text;
            case TextBlock.Points(List<String> points) -> String.join(" ", points);
            case TextBlock.Numbered(List<TextBlock.Clause> clauses) ->
                String.join(
                        " ",
                        clauses.stream().map(one -> one.number() + one.text()).toList());
            case TextBlock.Table(String caption, List<String> headings, List<List<String>> rows) ->
                (page.paragraphs().contains(caption) ? caption : "")
                        + String.join("", headings)
                        + String.join("", rows.stream().flatMap(List::stream).toList());
        };
    }

    private static String quote(ItemContent draft, org.moothall.minutes.minutes.@Nullable Evidence evidence) {
        assertThat(evidence).isNotNull();
        Integer point = evidence.point();
        Integer paragraph = evidence.paragraph();
        return Stream.of(
                        point == null
                                ? draft.paragraphs().get(paragraph)
                                : draft.points().get(point))
                .map(text -> text.substring(evidence.start(), evidence.end()))
                .findFirst()
                .orElseThrow();
    }

    private static String letters(CharSequence text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
