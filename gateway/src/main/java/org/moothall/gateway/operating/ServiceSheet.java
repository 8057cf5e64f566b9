package org.moothall.gateway.operating;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Reading;

/** What one service has for operators; a part that cannot be had is null. */
record ServiceSheet(
        String service, DeadLetter.@Nullable Lines letters, Gap.@Nullable Lines gaps, Copy.@Nullable Lines copies) {

    private static final int SHOWN = 20;

    /** The questions to one service, which are all under way. */
    record Questions(String service, Asked<DeadLetter.Lines> letters, Asked<Gap.Lines> gaps, Asked<Copy.Lines> copies) {

        static Questions asked(String service, Readers readers, Reading reading) {
            return new Questions(
                    service,
                    reading.ask(
                            DeadLetter.Lines.class,
                            readers.question(service, "/dead-letters").with("limit", SHOWN)),
                    reading.ask(
                            Gap.Lines.class, readers.question(service, "/gaps").with("limit", SHOWN)),
                    reading.ask(Copy.Lines.class, readers.question(service, "/projections")));
        }

        ServiceSheet answers() {
            return new ServiceSheet(service, orNull(letters.wanted()), orNull(gaps.wanted()), orNull(copies.wanted()));
        }

        private static <T> @Nullable T orNull(Optional<T> part) {
            return part.orElse(null);
        }
    }

    public String lettersAddress() {
        return "/desk/operations/" + service + "/dead-letters";
    }

    public boolean hasLetters() {
        return letters != null && !letters.items().isEmpty();
    }

    public boolean hasGaps() {
        return gaps != null && !gaps.items().isEmpty();
    }
}
