package org.moothall.minutes.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moothall.minutes.document.Prints.Key;

class PrintsTest {
    private final Prints prints = new Prints(10);

    @Test
    void keepWhatWasSetUntilThereIsNoMoreRoom() {
        prints.keep(key(1, Format.PDF), new byte[4]);
        prints.keep(key(1, Format.HTML), new byte[4]);
        assertThat(prints.find(key(1, Format.PDF))).isPresent();

        prints.keep(key(2, Format.PDF), new byte[4]);

        assertThat(prints.find(key(1, Format.PDF))).isPresent();
        assertThat(prints.find(key(1, Format.HTML))).isEmpty();
        assertThat(prints.find(key(2, Format.PDF))).isPresent();
    }

    @Test
    void keepNothingThatIsLargerThanTheRoom() {
        prints.keep(key(1, Format.PDF), new byte[4]);

        prints.keep(key(2, Format.PDF), new byte[11]);

        assertThat(prints.find(key(2, Format.PDF))).isEmpty();
        assertThat(prints.find(key(1, Format.PDF))).isPresent();
    }

    @Test
    void countADocumentThatWasSetTwiceAtOnceButOnce() {
        prints.keep(key(1, Format.PDF), new byte[4]);
        prints.keep(key(1, Format.PDF), new byte[4]);

        prints.keep(key(2, Format.PDF), new byte[4]);

        assertThat(prints.find(key(1, Format.PDF))).isPresent();
    }

    private static Key key(long version, Format format) {
        return new Key("meeting-1", "meeting-1", version, format);
    }
}
