package org.moothall.meetings.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.moothall.meetings.agenda.Audience;
import org.moothall.meetings.agenda.SupportingDocument;

/**
 * Tells what a document says to whoever may read it. It is read when somebody first asks, and what came of that is kept: a
 * document never changes.
 */
public final class DocumentTextDesk {
    private final DocumentReaders readers;
    private final DocumentContents contents;
    private final DocumentReading reading;
    private final KeptTexts kept;

    public DocumentTextDesk(
            DocumentReaders readers, DocumentContents contents, DocumentReading reading, KeptTexts kept) {
        this.readers = readers;
        this.contents = contents;
        this.reading = reading;
        this.kept = kept;
    }

    public Answer text(String documentId, Audience reader) throws IOException {
        Optional<SupportingDocument> document = readers.document(documentId, reader);
        if (document.isEmpty()) {
            return new NotThere();
        }
        Optional<DocumentText> known = kept.find(documentId);
        return known.isPresent() ? new Told(document.get(), known.get()) : read(document.get());
    }

    private Answer read(SupportingDocument document) throws IOException {
        Optional<DocumentContents.Content> content = contents.open(document.documentId());
        if (content.isEmpty()) {
            return new NotThere();
        }
        Optional<DocumentText> text;
        try (InputStream stream = content.get().stream()) {
            text = reading.read(stream, document.mediaType());
        }
        text.ifPresent(read -> kept.keep(document.documentId(), read));
        return text.<Answer>map(read -> new Told(document, read)).orElseGet(Busy::new);
    }

    /** What came of asking. */
    public sealed interface Answer {}

    public record Told(SupportingDocument document, DocumentText text) implements Answer {}

    /** There is no such document, or none for this reader. */
    public record NotThere() implements Answer {}

    /** Others are being read. */
    public record Busy() implements Answer {}
}
