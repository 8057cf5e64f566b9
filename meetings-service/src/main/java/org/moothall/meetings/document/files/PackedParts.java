package org.moothall.meetings.document.files;

import java.io.IOException;
import org.moothall.meetings.document.UnpackingLimit;
import org.springframework.stereotype.Component;

/** Holds what a PDF is built of to the limits of its text. */
@Component
final class PackedParts implements UnpackingLimit {
    private final TextLimits limits;

    PackedParts(TextLimits limits) {
        this.limits = limits;
    }

    @Override
    public void check(byte[] pdf) throws IOException {
        PackedStreams.checkAllButPictures(pdf, limits);
    }
}
