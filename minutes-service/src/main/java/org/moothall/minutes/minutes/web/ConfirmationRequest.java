package org.moothall.minutes.minutes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.minutes.minutes.Correction;

/** What the meeting corrected when it confirmed the minutes; nothing, where they were right. */
record ConfirmationRequest(@Nullable @Size(max = MOST) List<@NotNull @Valid CorrectionRequest> corrections) {

    private static final int MOST = 200;

    record CorrectionRequest(
            @NotBlank @Size(max = 100) String itemId,
            @NotEmpty @Size(max = ItemRequest.LONGEST) String said,
            @NotNull @Size(max = ItemRequest.LONGEST) String says,
            @NotBlank @Size(max = 2000) String reason) {

        Correction correction(int place) {
            require(!says.equals(said), place, "says", "must differ from what was said");
            require(isWhole(says), place, "says", "must not hold half a character");
            require(isWhole(reason), place, "reason", "must not hold half a character");
            return new Correction(itemId, said, says, reason.strip());
        }

        /** Half a surrogate pair is stored as another character than was sent, and what is sealed must be what is stored. */
        private static boolean isWhole(String text) {
            return text.codePoints()
                    .noneMatch(code -> code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
        }

        private static void require(boolean holds, int place, String field, String what) {
            if (!holds) {
                throw Problem.invalid("The correction cannot be made")
                        .field("corrections[%d].%s".formatted(place, field), what)
                        .raise();
            }
        }
    }

    static List<Correction> of(@Nullable ConfirmationRequest request) {
        List<CorrectionRequest> asked = request == null ? null : request.corrections();
        if (asked == null) {
            return List.of();
        }
        return IntStream.range(0, asked.size())
                .mapToObj(place -> asked.get(place).correction(place))
                .toList();
    }
}
