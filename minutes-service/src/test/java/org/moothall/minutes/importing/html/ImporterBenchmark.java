package org.moothall.minutes.importing.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.Formats;
import org.moothall.minutes.importing.Manuscript;
import org.moothall.minutes.importing.PageReader;
import org.moothall.minutes.importing.Reading;
import org.moothall.minutes.importing.files.AnyFormat;

/**
 * Says how well the importer reads the labelled pages, each part apart, and how many pages of each format a minute one
 * core reads. Started by {@code bench/run importer}; with {@code misses} it prints each finding that is not a person's.
 */
final class ImporterBenchmark {
    private static final Path CORPUS = Path.of("minutes-service/src/test/resources/corpus");

    /** Measured, and not shown: whoever works on the rules has not seen it. */
    private static final String SEALED = "sealed";

    static final List<String> KINDS = List.of("title", "point", "verdict", "vote", "mover", "action", "owner");
    private static final int WARM_UP = 20;

    private ImporterBenchmark() {}

    /**
     * Runs.
     *
     * @param arguments the directory for the results, {@code full} or {@code small}, and {@code misses} to see them
     */
    public static void main(String[] arguments) throws IOException {
        boolean full = arguments[1].equals("full");
        List<String> lines = new ArrayList<>();
        for (String part : parts()) {
            List<LabelledPage> pages = LabelledPage.in(CORPUS.resolve(part));
            lines.addAll(quality(part, pages, arguments.length > 2 && !part.equals(SEALED)));
        }
        lines.addAll(speeds(full ? 100 : 3));
        lines.forEach(IO::println);
        if (full) {
            Path results = Files.createDirectories(Path.of(arguments[0]));
            Files.write(results.resolve(LocalDate.now(ZoneOffset.UTC) + "-importer.md"), lines);
        }
    }

    private static List<String> parts() throws IOException {
        try (Stream<Path> parts = Files.list(CORPUS)) {
            return parts.filter(Files::isDirectory)
                    .map(part -> part.getFileName().toString())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private static List<String> quality(String part, List<LabelledPage> pages, boolean misses) {
        List<String> lines = new ArrayList<>(List.of(
                "## " + part + ": " + pages.size() + " pages",
                "",
                "| what | precision | recall | F1 | right | found | wanted |",
                "|---|---|---|---|---|---|---|"));
        List<ReadPage> read = pages.stream().map(ReadPage::of).toList();
        for (String kind : KINDS) {
            Quality quality = Quality.of(kind, read);
            lines.add(quality.row());
            if (misses) {
                quality.faults().forEach(IO::println);
            }
        }
        lines.addAll(List.of(
                "",
                "| right, | certain | doubted | possible | told of at all | to look at on a page |",
                "|---|---|---|---|---|---|"));
        Certainties.of(read).forEach(certainties -> lines.add(certainties.row()));
        lines.add("");
        return lines;
    }

    /** From the bytes of a file to its findings, as the service reads it, on this thread alone. */
    private static List<String> speeds(int rounds) throws IOException {
        List<LabelledPage> pages = new ArrayList<>();
        for (String part : parts()) {
            pages.addAll(LabelledPage.in(CORPUS.resolve(part)));
        }
        List<String> texts = pages.stream()
                .filter(page -> !page.html())
                .map(LabelledPage::source)
                .toList();
        List<String> markup = pages.stream()
                .filter(LabelledPage::html)
                .map(LabelledPage::source)
                .toList();
        return List.of(
                "## Speed",
                "",
                "| format | item pages a minute on one core (goal: 1,000) | files read |",
                "|---|---|---|",
                speed("text", "text/plain", bytes(texts), rounds),
                speed("HTML", "text/html", bytes(markup), rounds),
                speed(".docx", null, texts.stream().map(AnyFormat::docx).toList(), rounds),
                speed("PDF", null, texts.stream().map(AnyFormat::pdf).toList(), rounds),
                "");
    }

    private static List<byte[]> bytes(List<String> texts) {
        return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    private static String speed(String name, @Nullable String mediaType, List<byte[]> files, int rounds) {
        Formats formats = AnyFormat.formats(new JsoupMarkup());
        PageReader reader = new PageReader(new JsoupMarkup());
        for (int i = 0; i < Math.min(WARM_UP, rounds); i++) {
            files.forEach(file -> read(formats, reader, new Manuscript(file, mediaType, null)));
        }
        long begun = System.nanoTime();
        for (int i = 0; i < rounds; i++) {
            files.forEach(file -> read(formats, reader, new Manuscript(file, mediaType, null)));
        }
        double minutes = (System.nanoTime() - begun) / 60e9;
        return "| %s | %,d | %d, %d times |"
                .formatted(name, (long) (files.size() * rounds / minutes), files.size(), rounds);
    }

    private static void read(Formats formats, PageReader reader, Manuscript file) {
        if (!(formats.read(file) instanceof Reading.Read read)) {
            throw new IllegalStateException("A page of the corpus was not read");
        }
        reader.read(read);
    }
}
