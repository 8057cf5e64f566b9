package org.moothall.minutes.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.importing.files.AnyFormat;
import org.moothall.minutes.minutes.Answer;
import org.moothall.minutes.minutes.Editions;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.KeptTexts;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.minutes.minutes.MinutesDesk;
import org.moothall.minutes.minutes.MinutesEvent;
import org.moothall.minutes.minutes.MinutesEvent.MinutesOpened;
import org.moothall.minutes.minutes.MinutesFixtures;
import org.moothall.minutes.minutes.MinutesQuery;

/** A page for minutes in which others are faster every time. */
class BusyMinutesTest {
    private static final Manuscript PAGE =
            new Manuscript("Lamps\n\nIt was noted.\n".getBytes(UTF_8), "text/plain", UTF_8);

    private final Kept imports = new Kept();
    private final MinuteBook book = new AlwaysChanged(new Filed(1, MinutesFixtures.draft()));
    private final ImportDesk desk = new ImportDesk(
            AnyFormat.formats(PageFixtures.noMarkup()),
            PageFixtures.reader(),
            imports,
            new MinutesDesk(
                    book,
                    new KeptTexts(),
                    MinutesFixtures.RULES,
                    MinutesFixtures.unnumbered(book),
                    MinutesFixtures.SEALING,
                    () -> MinutesFixtures.AFTER),
            () -> "import-1",
            () -> MinutesFixtures.AFTER);

    @Test
    void isKeptAndSaidNotToBeProposedYet() {
        ImportAnswer answer = desk.take(PAGE, new Target("meeting-1", "item-2", false));

        assertThat(answer).isEqualTo(new ImportAnswer.NotProposed("import-1", new Answer.Busy()));
        assertThat(imports.find("import-1")).isPresent();
    }

    private record AlwaysChanged(Filed filed) implements MinuteBook {
        @Override
        public Optional<Filed> find(String meetingId) {
            return Optional.of(filed);
        }

        @Override
        public List<Filed> list(MinutesQuery query) {
            return List.of(filed);
        }

        @Override
        public boolean open(MinutesOpened opened) {
            return false;
        }

        @Override
        public boolean replace(long expectedVersion, MinutesEvent event, Editions editions) {
            return false;
        }
    }

    private static final class Kept implements Imports {
        private final Map<String, KeptImport> all = new HashMap<>();

        @Override
        public void keep(KeptImport imported, Manuscript original) {
            all.put(imported.id(), imported);
        }

        @Override
        public Optional<KeptImport> find(String importId) {
            return Optional.ofNullable(all.get(importId));
        }

        @Override
        public List<ListedImport> list(@Nullable String afterKey, int limit) {
            return List.of();
        }

        @Override
        public Optional<Manuscript> original(String importId) {
            return Optional.empty();
        }
    }
}
