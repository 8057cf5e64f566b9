package org.moothall.minutes.importing;

import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was sent: its bytes, and what its sender says of it. What a file is told by its content; the sender's word
 * counts where content cannot tell, which is whether text is HTML and in which charset it is.
 */
public final class Manuscript {
    private final byte[] content;
    private final @Nullable String mediaType;
    private final @Nullable Charset charset;

    /** The content is not copied: who sends it no longer changes it. */
    public Manuscript(byte[] content, @Nullable String mediaType, @Nullable Charset charset) {
        this.content = content;
        this.mediaType = mediaType == null ? null : mediaType.toLowerCase(Locale.ROOT);
        this.charset = charset;
    }

    public byte[] content() {
        return content;
    }

    public @Nullable String mediaType() {
        return mediaType;
    }

    public @Nullable Charset charset() {
        return charset;
    }
}
