package org.moothall.meetings.pack.files;

import java.io.InputStream;
import java.util.Objects;

/** DejaVu Sans, which is put into what is set with it and has the letters of Welsh and of most names. */
final class Typeface {
    static final String FAMILY = "DejaVu Sans";
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    private Typeface() {}

    static InputStream plain() {
        return open("DejaVuSans.ttf");
    }

    static InputStream bold() {
        return open("DejaVuSans-Bold.ttf");
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(FONTS + name), name);
    }
}
