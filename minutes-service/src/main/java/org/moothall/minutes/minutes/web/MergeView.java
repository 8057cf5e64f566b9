package org.moothall.minutes.minutes.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.ItemText;

/** What changed on each side of a text, part by part, and where nothing is in conflict the text with both changes. */
record MergeView(
        ItemTextView base,
        ItemTextView theirs,
        boolean clean,
        List<PartView> parts,
        @Nullable TextView proposal) {

    /** A part of the text in stretches, one after another; of those in conflict a person decides. */
    record PartView(String part, boolean clean, List<StretchView> stretches) {
        static <T> PartView of(String part, ThreeWay<T> sides, Function<T, Object> json) {
            return new PartView(
                    part,
                    sides.isClean(),
                    sides.stretches().stream()
                            .map(stretch -> StretchView.of(stretch, json))
                            .toList());
        }
    }

    /** Of a stretch that nobody changed base alone is given. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StretchView(
            String change,
            List<Object> base,
            @Nullable List<Object> theirs,
            @Nullable List<Object> mine) {
        static <T> StretchView of(Stretch<T> stretch, Function<T, Object> json) {
            boolean same = stretch.change() == Stretch.Change.NONE;
            return new StretchView(
                    stretch.change().name().toLowerCase(Locale.ROOT),
                    list(stretch.base(), json),
                    same ? null : list(stretch.theirs(), json),
                    same ? null : list(stretch.mine(), json));
        }

        private static <T> List<Object> list(List<T> texts, Function<T, Object> json) {
            return texts.stream().map(json).toList();
        }
    }

    /** A text as it may be sent to be saved. */
    record TextView(
            String title,
            List<String> paragraphs,
            List<String> points,
            @Nullable Integer pointsAfterParagraph,
            List<ItemView.DecisionView> decisions,
            List<ItemView.ActionView> actions,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TextBlockJson> content,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> spokenBy) {
        static TextView of(TextMerge.Titled text) {
            return new TextView(
                    text.title(),
                    text.content().paragraphs(),
                    text.content().points(),
                    text.content().pointsAfterParagraph(),
                    text.content().decisions().stream()
                            .map(one -> ItemView.DecisionView.of(null, one))
                            .toList(),
                    text.content().actions().stream()
                            .map(one -> ItemView.ActionView.of(null, one))
                            .toList(),
                    TextBlockJson.of(text.content().structure()),
                    text.content().spokenBy());
        }
    }

    static MergeView of(ItemText base, ItemText theirs, TextMerge merge) {
        Optional<TextMerge.Titled> proposal = merge.proposal();
        List<PartView> parts = Stream.of(
                        PartView.of("title", merge.title(), text -> text),
                        PartView.of("paragraphs", merge.paragraphs(), text -> text),
                        PartView.of("points", merge.points(), text -> text),
                        pointsPlace(merge),
                        PartView.of("decisions", merge.decisions(), one -> ItemView.DecisionView.of(null, one)),
                        PartView.of("actions", merge.actions(), one -> ItemView.ActionView.of(null, one)),
                        PartView.of("content", merge.structure(), TextBlockJson::of),
                        PartView.of("spokenBy", merge.spokenBy(), role -> role))
                .filter(part -> !part.stretches().isEmpty())
                .toList();
        return new MergeView(
                ItemTextView.of(base),
                ItemTextView.of(theirs),
                merge.isClean(),
                parts,
                proposal.map(TextView::of).orElse(null));
    }

    private static PartView pointsPlace(TextMerge merge) {
        Three<List<Object>> places =
                merge.texts().map(text -> numbers(text.content().pointsAfterParagraph()));
        return merge.pointsPlace().isClean()
                ? new PartView("pointsAfterParagraph", true, List.of())
                : new PartView(
                        "pointsAfterParagraph",
                        false,
                        List.of(new StretchView("conflict", places.base(), places.theirs(), places.mine())));
    }

    private static List<Object> numbers(@Nullable Integer number) {
        return number == null ? List.of() : List.of(number);
    }
}
