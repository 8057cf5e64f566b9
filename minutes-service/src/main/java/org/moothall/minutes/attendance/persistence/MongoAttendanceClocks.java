package org.moothall.minutes.attendance.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.moothall.minutes.attendance.AttendanceClock;
import org.moothall.minutes.attendance.AttendanceClocks;
import org.moothall.minutes.attendance.ClockEvent;
import org.moothall.minutes.attendance.ClockEvent.Opened;
import org.moothall.minutes.attendance.ClockQuery;
import org.moothall.minutes.attendance.ClockStatus;
import org.moothall.minutes.attendance.Kept;
import org.moothall.relay.AggregateStore;
import org.moothall.relay.AggregateStores;
import org.moothall.relay.PendingEvent;
import org.moothall.relay.Stored;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Clocks in the collection {@code attendanceClocks}: two for each member of a council, so that no index is worth its keep. */
@Component
final class MongoAttendanceClocks implements AttendanceClocks {
    private static final String COLLECTION = "attendanceClocks";
    private static final String LAST_DAY = "state.lastDay";
    private static final String RISK_FROM = "state.riskFrom";
    private static final String OFFICE_TO = "state.officeTo";

    private final AggregateStore<ClockDocument> store;
    private final BiFunction<ClockEvent, Long, PendingEvent> encoder;

    MongoAttendanceClocks(AggregateStores stores, BiFunction<ClockEvent, Long, PendingEvent> encoder) {
        this.store = stores.of(COLLECTION, ClockDocument.class);
        this.encoder = encoder;
    }

    @Override
    public Optional<Kept> find(String clockId) {
        return store.find(clockId).map(MongoAttendanceClocks::kept);
    }

    @Override
    public List<Kept> list(ClockQuery asked) {
        Query query = new Query().with(Sort.by("_id")).limit(asked.limit());
        if (asked.memberId() != null) {
            query.addCriteria(where("state.memberId").is(asked.memberId()));
        }
        if (asked.duty() != null) {
            query.addCriteria(where("state.duty").is(asked.duty()));
        }
        if (asked.status() != null) {
            query.addCriteria(of(asked.status(), asked.today().toString()));
        }
        if (asked.afterId() != null) {
            query.addCriteria(where("_id").gt(asked.afterId()));
        }
        return store.list(query).stream().map(MongoAttendanceClocks::kept).toList();
    }

    @Override
    public void open(Opened opened) {
        AttendanceClock clock = opened.clock();
        try {
            store.insert(clock.id(), ClockDocument.of(clock), encoder.apply(opened, 1L));
        } catch (DuplicateKeyException openedMeanwhile) {
            // By another replica, which knew of the same member.
        }
    }

    @Override
    public boolean replace(long expectedVersion, ClockEvent event) {
        AttendanceClock clock = event.clock();
        PendingEvent pending = encoder.apply(event, expectedVersion + 1);
        return store.replace(clock.id(), expectedVersion, ClockDocument.of(clock), pending);
    }

    /** Dates are texts whose order is theirs. */
    private static Criteria of(ClockStatus status, String today) {
        return switch (status) {
            case RUNNING ->
                inOffice(today, where(RISK_FROM).gt(today).and(LAST_DAY).gte(today));
            case AT_RISK ->
                inOffice(today, where(RISK_FROM).lte(today).and(LAST_DAY).gte(today));
            case PASSED -> inOffice(today, where(LAST_DAY).lt(today));
            case ENDED -> where(OFFICE_TO).lt(today);
        };
    }

    private static Criteria inOffice(String today, Criteria run) {
        return run.orOperator(where(OFFICE_TO).isNull(), where(OFFICE_TO).gte(today));
    }

    private static Kept kept(Stored<ClockDocument> stored) {
        return new Kept(stored.version(), stored.state().clock());
    }
}
