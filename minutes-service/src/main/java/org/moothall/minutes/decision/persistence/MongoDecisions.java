package org.moothall.minutes.decision.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
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
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Decisions as a local copy, kept from the publications of minutes. */
@Component
final class MongoDecisions implements Decisions {
    private static final String BODY = "state.bodyId";
    private static final String MEETING = "state.meetingId";
    private static final String VERDICT = "state.verdictKey";
    private static final String KEY_DECISION = "state.keyDecision";
    /** As the clock of the council had it, so that the text begins with the day. */
    private static final String DECIDED = "state.decidedAt";

    private static final String ID = "_id";
    private static final String AFTER_ALL_HOURS = "T99";

    private final Projection<DecisionDocument> decisions;

    MongoDecisions(Projections projections) {
        this.decisions = projections.of(
                DecisionRegister.COPY,
                DecisionDocument.class,
                by(BODY, Sort.Direction.ASC),
                by(MEETING, Sort.Direction.ASC),
                by(VERDICT, Sort.Direction.ASC),
                by(DECIDED, Sort.Direction.DESC));
    }

    private static Index by(String field, Sort.Direction direction) {
        return new Index(field, direction).on(ID, direction);
    }

    @Override
    public void record(long version, Decision decision) {
        decisions.apply(decision.id(), version, DecisionDocument.of(decision));
    }

    @Override
    public List<Decision> list(DecisionQuery asked) {
        Query query = new Query().with(order(asked)).limit(asked.limit());
        if (!asked.ids().isEmpty()) {
            query.addCriteria(where(ID).in(asked.ids()));
        }
        narrow(query, BODY, asked.bodyId());
        narrow(query, MEETING, asked.meetingId());
        String verdict = asked.verdict();
        narrow(query, VERDICT, verdict == null ? null : DecisionDocument.key(verdict));
        narrow(query, KEY_DECISION, asked.keyOnly() ? true : null);
        if (asked.from() != null || asked.to() != null) {
            query.addCriteria(decidedBetween(asked.from(), asked.to()));
        }
        if (asked.after() != null) {
            query.addCriteria(new Criteria().andOperator(isAfter(asked.after())));
        }
        return decisions.list(query).stream().map(DecisionDocument::decision).toList();
    }

    private static Sort order(DecisionQuery asked) {
        return asked.latestFirst() ? Sort.by(Sort.Direction.DESC, DECIDED, ID) : Sort.by(ID);
    }

    private static Criteria decidedBetween(@Nullable LocalDate from, @Nullable LocalDate to) {
        Criteria decided = where(DECIDED);
        if (from != null) {
            decided.gte(from.toString());
        }
        if (to != null) {
            decided.lte(to + AFTER_ALL_HOURS);
        }
        return decided;
    }

    private static Criteria isAfter(DecisionQuery.Seen seen) {
        if (seen.decidedAt() == null) {
            return where(ID).gt(seen.id());
        }
        String decidedAt = seen.decidedAt().toString();
        return new Criteria()
                .orOperator(
                        where(DECIDED).lt(decidedAt),
                        where(DECIDED).is(decidedAt).and(ID).lt(seen.id()));
    }

    private static void narrow(Query query, String field, @Nullable Object wanted) {
        if (wanted != null) {
            query.addCriteria(where(field).is(wanted));
        }
    }
}
