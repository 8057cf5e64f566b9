package org.moothall.minutes.importing.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Plain text, as far as it has been typed: no longer than a paragraph of minutes may be. */
record ProposalRequest(@NotNull @Size(max = LONGEST) String text) {
    static final int LONGEST = 50_000;
}
