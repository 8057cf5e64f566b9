package org.moothall.gateway.site;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list of minutes. */
@JsonIgnoreProperties(ignoreUnknown = true)
record MinutesLines(List<MinutesLine> items) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record MinutesLine(
            String meetingId,
            String bodyName,
            OffsetDateTime startsAt,
            @Nullable String standing,
            OffsetDateTime modifiedAt) {
        /** What published minutes are until the body has confirmed them is a draft; empty where nobody says how they stand. */
        public String state() {
            return switch (standing) {
                case "unsubmitted", "submitted" -> "draft";
                case "confirmed", "signed" -> standing;
                case null, default -> "";
            };
        }

        /** By id, which finds the second meeting of a body on one day too. */
        public String address() {
            return "/meetings/" + meetingId;
        }
    }

    /** Those that were changed last. */
    List<MinutesLine> latest(int most) {
        return items.stream()
                .sorted(Comparator.comparing(
                                (MinutesLine line) -> line.modifiedAt().toInstant())
                        .reversed())
                .limit(most)
                .toList();
    }
}
