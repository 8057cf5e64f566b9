package org.moothall.minutes.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.CANARY;
import static org.moothall.minutes.minutes.MinutesFixtures.RULES;
import static org.moothall.minutes.minutes.MinutesFixtures.circulated;
import static org.moothall.minutes.minutes.MinutesFixtures.published;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.KeptMinutes;
import org.moothall.minutes.minutes.KeptTexts;
import org.moothall.minutes.minutes.MinutesDesk;
import org.moothall.minutes.minutes.MinutesFixtures;

/** What anyone may read is set once for all of them, and what is not is set anew and kept nowhere. */
class DocumentDeskTest {
    private final KeptMinutes book = new KeptMinutes();
    private final List<String> set = new ArrayList<>();
    private final DocumentDesk desk = new DocumentDesk(
            new MinutesDesk(
                    book,
                    new KeptTexts(),
                    RULES,
                    MinutesFixtures.unnumbered(book),
                    MinutesFixtures.SEALING,
                    () -> AFTER),
            List.of(new Printer(Format.PDF), new Printer(Format.HTML)),
            1_000_000);

    @Test
    void setsAnOpenDocumentOnceForEachVersionAndFormat() {
        book.shelve(7, published());
        print(Audience.PUBLIC, Format.PDF);
        print(Audience.PUBLIC, Format.PDF);
        print(Audience.PUBLIC, Format.HTML);
        book.shelve(8, published());
        print(Audience.PUBLIC, Format.PDF);

        assertThat(set).hasSize(3);
    }

    @Test
    void keepsNeitherDraftsNorWhatTheEntitledSeeAndGivesItToNobodyElse() {
        book.shelve(7, published());

        assertThat(print(Audience.MEMBERS, Format.PDF)).contains(CANARY);
        assertThat(print(Audience.PUBLIC, Format.PDF)).doesNotContain(CANARY);
        assertThat(print(Audience.MEMBERS, Format.PDF)).contains(CANARY);
        book.shelve(8, circulated());
        print(Audience.OFFICERS, Format.PDF);
        print(Audience.OFFICERS, Format.PDF);

        assertThat(set).hasSize(5);
    }

    private String print(Audience audience, Format format) {
        Issue issue = desk.minutes("meeting-1", audience).orElseThrow();
        return new String(desk.set(issue, format), UTF_8);
    }

    /** Sets the texts of a paper, and remembers that it did. */
    private final class Printer implements Typesetter {
        private final Format format;

        Printer(Format format) {
            this.format = format;
        }

        @Override
        public Format format() {
            return format;
        }

        @Override
        public byte[] set(Paper paper) {
            String text = paper.texts().collect(Collectors.joining("\n"));
            set.add(text);
            return text.getBytes(UTF_8);
        }
    }
}
