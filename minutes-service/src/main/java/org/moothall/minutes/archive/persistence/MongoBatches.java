package org.moothall.minutes.archive.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.gridfs.model.GridFSFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.archive.Batch;
import org.moothall.minutes.archive.BatchFile;
import org.moothall.minutes.archive.Batches;
import org.moothall.minutes.archive.FilesAsked;
import org.moothall.minutes.archive.Totals;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import org.springframework.stereotype.Component;

/** Batches in {@code importBatches}, their files' results in {@code importBatchFiles}, the zips in GridFS. */
@Component
final class MongoBatches implements Batches {
    private static final String BATCHES = "importBatches";
    private static final String FILES = "importBatchFiles";
    private static final String STATUS = "status";
    private static final String HOLDER = "holder";
    private static final String LEASE = "leaseUntil";
    private static final String RUNNING = Batch.Status.RUNNING.name();

    private final MongoOperations mongo;
    private final GridFsTemplate files;

    MongoBatches(MongoOperations mongo, GridFsTemplate files) {
        this.mongo = mongo;
        this.files = files;
    }

    @Override
    public void open(Batch batch, Path archive) throws IOException {
        try (InputStream content = Files.newInputStream(archive)) {
            files.store(content, name(batch.id()));
        }
        mongo.insert(BatchDocument.of(batch), BATCHES);
    }

    @Override
    public Optional<Batch> find(String batchId) {
        return Optional.ofNullable(mongo.findById(batchId, BatchDocument.class, BATCHES))
                .map(BatchDocument::batch);
    }

    /** Ids grow with time. */
    @Override
    public List<Batch> list(@Nullable String afterId, int limit) {
        Query newest = afterId == null ? new Query() : query(where("_id").lt(afterId));
        return mongo
                .find(newest.with(Sort.by(Sort.Direction.DESC, "_id")).limit(limit), BatchDocument.class, BATCHES)
                .stream()
                .map(BatchDocument::batch)
                .toList();
    }

    @Override
    public Optional<Batch> claim(String holder, Instant now, Instant leaseUntil) {
        Query waiting = query(where(STATUS).is(RUNNING).and(LEASE).lte(now)).with(Sort.by("_id"));
        Update taken = new Update().set(HOLDER, holder).set(LEASE, leaseUntil);
        return Optional.ofNullable(mongo.findAndModify(
                        waiting, taken, FindAndModifyOptions.options().returnNew(true), BatchDocument.class, BATCHES))
                .map(BatchDocument::batch);
    }

    @Override
    public boolean progress(String batchId, String holder, int read, int failed, Instant leaseUntil) {
        Query held = query(
                where("_id").is(batchId).and(STATUS).is(RUNNING).and(HOLDER).is(holder));
        Update further = new Update().set("read", read).set("failed", failed).set(LEASE, leaseUntil);
        return mongo.updateFirst(held, further, BATCHES).getMatchedCount() == 1;
    }

    @Override
    public boolean end(String batchId, Batch.Status status, Instant now) {
        Query running = query(where("_id").is(batchId).and(STATUS).is(RUNNING));
        Update ended = new Update().set(STATUS, status.name()).set("endedAt", now);
        return mongo.updateFirst(running, ended, BATCHES).getMatchedCount() == 1;
    }

    @Override
    public void fetch(String batchId, Path into) throws IOException {
        GridFSFile file = files.findOne(query(where("filename").is(name(batchId))));
        if (file == null) {
            throw new FileNotFoundException("The archive of batch " + batchId);
        }
        try (InputStream content = files.getResource(file).getInputStream()) {
            Files.copy(content, into, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void note(BatchFile file) {
        // The whole document is what is noted, and who notes it again notes the same.
        mongo.save(FileDocument.of(file), FILES);
    }

    @Override
    public Noted noted(String batchId) {
        Set<Integer> read = new HashSet<>();
        Set<Integer> failed = new HashSet<>();
        try (Stream<BatchFile> each = each(batchId)) {
            each.forEach(file -> (file.hasFailed() ? failed : read).add(file.number()));
        }
        return new Noted(read, failed);
    }

    @Override
    public List<BatchFile> files(String batchId, FilesAsked asked, @Nullable String afterKey, int limit) {
        Query query = new Query(of(batchId, afterKey)).with(Sort.by("_id")).limit(limit);
        if (asked.failed()) {
            query.addCriteria(where("file.failure").ne(null));
        }
        if (asked.toLookAt()) {
            query.addCriteria(where("file.toLookAt").gt(0));
        }
        return mongo.find(query, FileDocument.class, FILES).stream()
                .map(FileDocument::batchFile)
                .toList();
    }

    @Override
    public Totals totals(String batchId) {
        try (Stream<BatchFile> each = each(batchId)) {
            return Totals.of(each);
        }
    }

    private Stream<BatchFile> each(String batchId) {
        return mongo.stream(new Query(of(batchId, null)), FileDocument.class, FILES)
                .map(FileDocument::batchFile);
    }

    /** By the key, which begins with the batch: no other index is needed. */
    private static Criteria of(String batchId, @Nullable String afterKey) {
        return where("_id").gt(afterKey == null ? batchId + "/" : afterKey).lt(batchId + "0");
    }

    private static String name(String batchId) {
        return "archive/" + batchId;
    }
}
