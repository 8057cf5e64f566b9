package org.moothall.relay.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * Bytes as a person may read them.
 *
 * @param cut whether there is more
 * @param utf8 whether the bytes are text at all; where not, what is none stands as U+FFFD
 */
public record Text(String text, boolean cut, boolean utf8) {

    static final int MOST = 4_000;

    static Text of(byte[] bytes) {
        String whole = new String(bytes, UTF_8);
        return new Text(whole.substring(0, end(whole)), whole.length() > MOST, isUtf8(bytes));
    }

    /** Not between the two halves of a character. */
    private static int end(String whole) {
        if (whole.length() <= MOST) {
            return whole.length();
        }
        return Character.isHighSurrogate(whole.charAt(MOST - 1)) ? MOST - 1 : MOST;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notText) {
            return false;
        }
    }
}
