package org.moothall.meetings.document.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.gridfs.model.GridFSFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.moothall.meetings.document.DocumentText;
import org.moothall.meetings.document.DocumentText.Legibility;
import org.moothall.meetings.document.KeptTexts;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import org.springframework.stereotype.Repository;

/**
 * Texts in GridFS beside the contents: a line that says how much could be read and whether there are pages, and then the pages,
 * each ended by a form feed.
 */
@Repository
class GridFsTexts implements KeptTexts {
    /** Whoever reads documents better gives it another number: then they are all read once more. */
    private static final String EDITION = ".text-1";

    private static final String END_OF_PAGE = "\f";

    private final GridFsTemplate files;

    GridFsTexts(GridFsTemplate files) {
        this.files = files;
    }

    /** What the text of a document is called. */
    static String name(String documentId) {
        return documentId + EDITION;
    }

    @Override
    public void keep(String documentId, DocumentText text) {
        StringBuilder all = new StringBuilder();
        all.append(text.legibility()).append(' ').append(text.paged()).append('\n');
        text.pages().forEach(page -> all.append(page.replace(END_OF_PAGE, "\n")).append(END_OF_PAGE));
        files.store(new ByteArrayInputStream(all.toString().getBytes(UTF_8)), name(documentId));
    }

    @Override
    public Optional<DocumentText> find(String documentId) {
        GridFSFile file = files.findOne(query(where("filename").is(name(documentId))));
        if (file == null) {
            return Optional.empty();
        }
        try (InputStream stream = files.getResource(file).getInputStream()) {
            return Optional.of(text(new String(stream.readAllBytes(), UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentText text(String all) {
        int line = all.indexOf('\n');
        String[] said = all.substring(0, line).split(" ", -1);
        String pages = all.substring(line + 1);
        // The last page has an end too, behind which there is nothing.
        List<String> ended = List.of(pages.split(END_OF_PAGE, -1));
        return new DocumentText(
                Legibility.valueOf(said[0]), Boolean.parseBoolean(said[1]), ended.subList(0, ended.size() - 1));
    }
}
