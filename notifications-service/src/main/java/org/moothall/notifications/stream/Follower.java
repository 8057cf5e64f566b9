package org.moothall.notifications.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.moothall.notifications.stream.RecentRecords.Place;

/**
 * One who reads the stream, for one thread. As long as he keeps up he reads what everybody reads; whoever is behind,
 * because he came with an old position or was too slow, reads the past until he has caught up. Each record passes him
 * once, in the order of its track.
 */
public final class Follower implements AutoCloseable {
    private final Selection selection;
    private final Layout layout;
    private final RecentRecords recent;
    private final PastRecords past;
    private final Audience.Seat seat;
    private Place place;
    private Position position;

    Follower(
            Selection selection,
            RecentRecords.Now now,
            Position from,
            RecentRecords recent,
            PastRecords past,
            Audience.Seat seat) {
        this.selection = selection;
        this.layout = now.layout();
        this.recent = recent;
        this.past = past;
        this.seat = seat;
        this.position = from;
        this.place = from.equals(now.end()) ? now.place() : now.place().left();
    }

    /** What to give out as the id of all that was told so far. */
    public String token() {
        return PositionToken.write(position, layout, selection.owners());
    }

    /** What comes next; it may bring nothing before the time is over. */
    public Turn next(Duration patience) throws InterruptedException {
        return switch (recent.after(place, position, selection.owners(), patience)) {
            case RecentRecords.Records found -> {
                seat.isBehind(false);
                place = found.place();
                yield new News(told(found.records()));
            }
            case RecentRecords.Behind behind -> {
                seat.isBehind(true);
                place = place.left();
                yield catchUp(behind, patience);
            }
            case RecentRecords.Over _ -> new Over();
        };
    }

    private Turn catchUp(RecentRecords.Behind behind, Duration patience) throws InterruptedException {
        return switch (past.read(layout, position, behind.tracks(), patience)) {
            case PastRecords.Batch batch -> {
                List<Told> told = told(batch.records());
                position = batch.reached();
                yield new News(told);
            }
            case PastRecords.Nothing _ -> new News(List.of());
            case PastRecords.Gone _ -> new Over();
        };
    }

    private List<Told> told(List<LogRecord> records) {
        List<Told> told = new ArrayList<>();
        for (LogRecord record : records) {
            if (record.offset() < position.at(record.track())) {
                continue;
            }
            position = position.with(record.track(), record.offset() + 1);
            StreamedEvent event = record.event();
            if (event != null && selection.wants(event)) {
                told.add(new Told(event, token()));
            }
        }
        seat.heard(told.size());
        return told;
    }

    @Override
    public void close() {
        seat.leave();
    }

    /** What a turn brought. */
    public sealed interface Turn {}

    /** The events that were asked for, perhaps none. */
    public record News(List<Told> events) implements Turn {}

    /** The stream ends here; whoever comes back with his token goes on where it ended. */
    public record Over() implements Turn {}

    /** An event, and the token of the position behind it. */
    public record Told(StreamedEvent event, String token) {}
}
