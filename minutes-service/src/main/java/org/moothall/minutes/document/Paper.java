package org.moothall.minutes.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is read, whatever it is printed on: each format has all of its texts, in this order, and no other.
 *
 * @param kind one word for programs: minutes, decision
 * @param mark what stands above all else where it is not the final document, such as DRAFT
 */
public record Paper(
        String id,
        String kind,
        String body,
        String title,
        LocalDate day,
        @Nullable String mark,
        List<String> preface,
        List<Section> sections) {

    /** The language that the council writes in. */
    public static final String LANGUAGE = "en-GB";

    private static final int LONGEST_NAME = 120;

    public Paper {
        body = Legible.text(body);
        title = Legible.text(title);
        preface = preface.stream().map(Legible::text).toList();
        sections = List.copyOf(sections);
    }

    public Stream<String> texts() {
        Stream<String> front = Stream.concat(Optional.ofNullable(mark).stream(), Stream.of(title));
        Stream<String> parts = sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.heading()), section.blocks().stream().flatMap(Block::texts)));
        return Stream.concat(Stream.concat(front, preface.stream()), parts);
    }

    /** A name that sorts by day and that every file system takes. */
    public String fileName(Format format) {
        String plain = (day + " " + body + " " + kind)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|\uFFFD]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        int end = plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length())));
        return plain.substring(0, end).strip() + "." + format.suffix();
    }
}
