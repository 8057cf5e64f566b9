package org.moothall.meetings.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Port: the packs that are made, and the making of one that is not. */
public interface Packs {

    /** The pack where it is made. */
    Optional<Pack> made(PackSheet sheet);

    /** Has it made for those who will ask, if there is room for that just now. */
    void begin(PackSheet sheet);

    /**
     * The pack to be read, which is made first where it has to be.
     *
     * @return nothing where it takes longer than somebody should wait, or as many are being made as may be at once
     * @throws IOException if a content could not be had
     */
    Optional<OpenPack> open(PackSheet sheet) throws IOException;

    /** A pack and its content, which can be read once and is to be closed. */
    record OpenPack(Pack pack, InputStream content) {}
}
