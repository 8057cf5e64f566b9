package org.moothall.minutes.importing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where imports are kept, with the files that they were read from, for whoever asks later what a minute was taken from. */
public interface Imports {
    /** Keeps both, the file first; an import that is there already stays as it is. */
    void keep(KeptImport imported, Manuscript original);

    Optional<KeptImport> find(String importId);

    /** The newest first, without those of archives, from behind the key. */
    List<ListedImport> list(@Nullable String afterKey, int limit);

    Optional<Manuscript> original(String importId);
}
