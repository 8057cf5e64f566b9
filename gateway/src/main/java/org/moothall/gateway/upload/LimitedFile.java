package org.moothall.gateway.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends a file that goes on for longer than any that a service takes, however it was announced. */
public final class LimitedFile extends FilterInputStream {
    private final long most;
    private long read;

    public LimitedFile(InputStream content, long most) {
        super(content);
        this.most = most;
    }

    /** Whether more came than there may be. */
    public boolean isOver() {
        return read > most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int some = super.read(into, offset, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int more) throws IOException {
        read += more;
        if (isOver()) {
            throw new IOException("The file is larger than " + most + " bytes");
        }
    }
}
