package org.moothall.minutes.minutes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.Motion;

/** All motions that were put under an item; budget stays as it was where it is left out. */
record MotionsRequest(
        @Nullable Boolean budget, @NotNull @Size(max = 200) List<@NotNull @Valid MotionJson> motions) {

    List<Motion> put() {
        return IntStream.range(0, motions.size())
                .mapToObj(i -> motions.get(i).motion("motions[" + i + "]"))
                .toList();
    }
}
