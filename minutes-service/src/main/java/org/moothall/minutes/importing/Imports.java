package org.moothall.minutes.importing;

import java.util.Optional;

/** Where imports are kept, with the files that they were read from, for whoever asks later what a minute was taken from. */
public interface Imports {
    /** Keeps both, the file first; an import that is there already stays as it is. */
    void keep(KeptImport imported, Manuscript original);

    Optional<KeptImport> find(String importId);

    Optional<Manuscript> original(String importId);
}
