package org.moothall.minutes.minutes.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.MinutesFixtures;
import org.moothall.minutes.minutes.ParticularsFixtures;
import org.moothall.minutes.revision.Cause;
import org.moothall.minutes.revision.Mark;
import org.moothall.minutes.wiring.WireJson;

class PublicTextWriterTest {
    private static final Instant AT = Instant.parse("2026-12-02T10:00:00Z");

    private final PublicTextWriter writer = new PublicTextWriter(WireJson.mapper());

    /**
     * The frozen texts are never changed: minutes that were sealed so are stored in some council. A field that is new must
     * be absent from them.
     */
    @ParameterizedTest
    @EnumSource(Cause.class)
    void writesWhatWasSealedBeforeAsItWasSealed(Cause cause) throws IOException {
        Mark mark = new Mark(cause.ordinal() + 1, AT, cause, cause == Cause.PUBLISHED ? null : "digest");

        assertThat(canonical(writer.write(minutes(cause), mark))).isEqualTo(frozen(cause));
    }

    @Test
    void writesTheSameWhetherMinutesAreSubmittedOrNot() {
        Mark mark = new Mark(1, AT, Cause.PUBLISHED, null);

        assertThat(writer.write(MinutesFixtures.submitted(), mark))
                .isEqualTo(writer.write(MinutesFixtures.proven(), mark));
    }

    @Test
    void sealsWhyAnItemWasUrgentAndTheSummaryOfAnExemptOneAndNothingExempt() {
        assertThat(writer.write(ParticularsFixtures.published(), new Mark(1, AT, Cause.PUBLISHED, null)))
                .contains(ParticularsFixtures.FLOOD, ParticularsFixtures.SUMMARY)
                .doesNotContain(MinutesFixtures.CANARY);
    }

    private static Minutes minutes(Cause cause) {
        return switch (cause) {
            case PUBLISHED -> MinutesFixtures.proven();
            case CONFIRMED ->
                MinutesFixtures.confirmed(
                        MinutesFixtures.correction("item-2", "second point", "third point"),
                        MinutesFixtures.correction("item-3", "that " + MinutesFixtures.CANARY, "that it be sold"));
            case SIGNED -> MinutesFixtures.signed();
        };
    }

    private static String canonical(String json) throws IOException {
        return new String(new JsonCanonicalizer(json).getEncodedUTF8(), UTF_8);
    }

    private static String frozen(Cause cause) throws IOException {
        try (var file = PublicTextWriterTest.class.getResourceAsStream("/revision/" + cause.word() + ".json")) {
            return new String(file.readAllBytes(), UTF_8).strip();
        }
    }
}
