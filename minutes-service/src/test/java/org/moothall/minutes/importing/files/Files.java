package org.moothall.minutes.importing.files;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.ImportLimits;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.importing.Line;
import org.moothall.minutes.importing.Manuscript;
import org.moothall.minutes.importing.Markup;
import org.moothall.minutes.importing.PageReader;
import org.moothall.minutes.importing.Reading;
import org.moothall.minutes.importing.Warning;

/** Reads files as the service does. */
final class Files {
    private static final Markup NO_MARKUP = source -> {
        throw new AssertionError("This test reads no HTML");
    };

    private Files() {}

    static Reading read(byte[] content) {
        return read(content, null, null);
    }

    static Reading read(byte[] content, @Nullable String mediaType, @Nullable Charset charset) {
        return formats(NO_MARKUP, 20).read(new Manuscript(content, mediaType, charset));
    }

    static SniffedFormats formats(Markup markup, int maxPages) {
        return new SniffedFormats(markup, new ImportLimits(5 << 20, maxPages));
    }

    static List<String> lines(Reading reading) {
        return of(reading).lines().stream()
                .map(Line::text)
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .toList();
    }

    static List<Line.Shape> shapes(Reading reading) {
        return of(reading).lines().stream()
                .filter(line -> !line.text().isBlank())
                .map(Line::shape)
                .toList();
    }

    static List<Warning.Code> warnings(Reading reading) {
        return of(reading).warnings().stream().map(Warning::code).toList();
    }

    static String text(Reading reading) {
        return of(reading).lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    static ImportedPage page(byte[] content) {
        return new PageReader(NO_MARKUP).read(of(read(content)));
    }

    static Reading.Reason reason(Reading reading) {
        if (reading instanceof Reading.Unreadable unreadable) {
            return unreadable.reason();
        }
        throw new AssertionError("It was read: " + lines(reading));
    }

    private static Reading.Read of(Reading reading) {
        if (reading instanceof Reading.Read read) {
            return read;
        }
        throw new AssertionError("It was not read: " + reading);
    }
}
