package org.moothall.minutes.importing;

import java.util.Optional;

/** Where imports are kept, for whoever asks later what a minute was taken from. */
public interface Imports {
    void keep(KeptImport imported);

    Optional<KeptImport> find(String importId);
}
