package org.moothall.minutes.importing.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.gridfs.model.GridFSFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.Manuscript;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import org.springframework.stereotype.Component;

/** The files that were imported, byte for byte, in GridFS under the name of their import. */
@Component
final class Originals {
    private static final String MEDIA_TYPE = "mediaType";
    private static final String CHARSET = "charset";

    private final GridFsTemplate files;

    Originals(GridFsTemplate files) {
        this.files = files;
    }

    void keep(String importId, Manuscript original) {
        Charset charset = original.charset();
        Document about =
                new Document(MEDIA_TYPE, original.mediaType()).append(CHARSET, charset == null ? null : charset.name());
        files.store(new ByteArrayInputStream(original.content()), name(importId), about);
    }

    Optional<Manuscript> find(String importId) {
        GridFSFile file = files.findOne(query(where("filename").is(name(importId))));
        return file == null ? Optional.empty() : Optional.of(read(file));
    }

    private Manuscript read(GridFSFile file) {
        Document about = file.getMetadata() == null ? new Document() : file.getMetadata();
        try (InputStream content = files.getResource(file).getInputStream()) {
            return new Manuscript(content.readAllBytes(), about.getString(MEDIA_TYPE), charset(about));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Charset charset(Document about) {
        String name = about.getString(CHARSET);
        return name == null ? null : Charset.forName(name);
    }

    private static String name(String importId) {
        return "import/" + importId;
    }
}
