package org.moothall.notifications.stream;

import java.nio.ByteBuffer;

/** Whole numbers from 0 in as few bytes as they need, seven bits to the byte, lowest first. */
final class Varint {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private Varint() {}

    static void put(ByteBuffer bytes, long number) {
        long rest = number;
        while (rest >= MORE) {
            bytes.put((byte) ((rest & (MORE - 1)) | MORE));
            rest >>>= BITS;
        }
        bytes.put((byte) rest);
    }

    static long get(ByteBuffer bytes) {
        long number = 0;
        for (int shift = 0; ; shift += BITS) {
            byte part = bytes.get();
            number |= (long) (part & (MORE - 1)) << shift;
            if (part >= 0) {
                return number;
            }
        }
    }
}
