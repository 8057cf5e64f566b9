package org.moothall.meetings.document.files;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.gridfs.model.GridFSFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.moothall.meetings.document.DocumentContents;
import org.springframework.data.mongodb.gridfs.GridFsResource;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import org.springframework.stereotype.Repository;

/** Contents in GridFS, found by the document's id as their file name. */
@Repository
class GridFsContents implements DocumentContents {

    private final GridFsTemplate files;

    GridFsContents(GridFsTemplate files) {
        this.files = files;
    }

    @Override
    public void keep(String documentId, InputStream content) {
        files.store(content, documentId);
    }

    @Override
    public Optional<Content> open(String documentId) {
        GridFSFile file = files.findOne(query(where("filename").is(documentId)));
        return file == null ? Optional.empty() : Optional.of(new Stored(file, files.getResource(file)));
    }

    @Override
    public void remove(String documentId) {
        files.delete(query(where("filename").in(documentId, GridFsTexts.name(documentId))));
    }

    private record Stored(GridFSFile file, GridFsResource resource) implements Content {

        @Override
        public InputStream stream() throws IOException {
            return resource.getInputStream();
        }

        @Override
        public long size() {
            return file.getLength();
        }
    }
}
