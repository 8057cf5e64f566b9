package org.moothall.minutes.revision;

import java.util.Set;

/** Seals texts with the council's key, and tells whether a sealed text is still the one that was sealed. */
public interface Notary {
    /** The JSON must say the mark under {@code revision}. */
    Revision seal(Mark mark, String json);

    /** The one form that a JSON text has, whoever wrote it. */
    String canonical(String json);

    /** What is wrong with this revision, taken by itself. */
    Set<Flaw> flaws(Revision revision);

    /** The public keys that have sealed or may seal, as a JWK set. */
    String publicKeys();
}
