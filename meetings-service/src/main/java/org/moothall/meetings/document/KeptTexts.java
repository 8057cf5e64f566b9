package org.moothall.meetings.document;

import java.util.Optional;

/** Port: the texts of documents that were read already. */
public interface KeptTexts {
    Optional<DocumentText> find(String documentId);

    void keep(String documentId, DocumentText text);
}
