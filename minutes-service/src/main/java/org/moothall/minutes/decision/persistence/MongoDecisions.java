package org.moothall.minutes.decision.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.decision.Decision;
import org.moothall.minutes.decision.DecisionQuery;
import org.moothall.minutes.decision.DecisionRegister;
import org.moothall.minutes.decision.Decisions;
import org.moothall.relay.projection.Projection;
import org.moothall.relay.projection.Projections;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Decisions as a local copy, kept from the publications of minutes. */
@Component
final class MongoDecisions implements Decisions {
    private static final String BODY = "state.bodyId";
    private static final String MEETING = "state.meetingId";
    private static final String VERDICT = "state.verdictKey";

    private final Projection<DecisionDocument> decisions;

    MongoDecisions(Projections projections) {
        this.decisions =
                projections.of(DecisionRegister.COPY, DecisionDocument.class, by(BODY), by(MEETING), by(VERDICT));
    }

    private static Index by(String field) {
        return new Index(field, Sort.Direction.ASC).on("_id", Sort.Direction.ASC);
    }

    @Override
    public void record(long version, Decision decision) {
        decisions.apply(decision.id(), version, DecisionDocument.of(decision));
    }

    @Override
    public List<Decision> list(DecisionQuery asked) {
        Query query = new Query().with(Sort.by("_id")).limit(asked.limit());
        narrow(query, BODY, asked.bodyId());
        narrow(query, MEETING, asked.meetingId());
        String verdict = asked.verdict();
        narrow(query, VERDICT, verdict == null ? null : DecisionDocument.key(verdict));
        if (asked.afterId() != null) {
            query.addCriteria(where("_id").gt(asked.afterId()));
        }
        return decisions.list(query).stream().map(DecisionDocument::decision).toList();
    }

    private static void narrow(Query query, String field, @Nullable Object wanted) {
        if (wanted != null) {
            query.addCriteria(where(field).is(wanted));
        }
    }
}
