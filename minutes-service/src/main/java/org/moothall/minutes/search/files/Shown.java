package org.moothall.minutes.search.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.moothall.minutes.search.Access;
import org.moothall.minutes.search.Entry;
import org.moothall.minutes.search.Facts;
import org.moothall.minutes.search.Hit.Card;
import org.moothall.minutes.search.Kind;
import org.moothall.minutes.search.Sitting;

/** All that is shown of an entry, in one piece, so that a hit costs one look into the files and no parser. */
record Shown(Card card, WordTable title, Excerpts text) {
    static Shown of(Entry entry) {
        return new Shown(Card.of(entry), WordTable.of(entry.title()), Excerpts.of(entry.text()));
    }

    BytesRef bytes() {
        try {
            ByteBuffersDataOutput out = new ByteBuffersDataOutput();
            write(out);
            title.write(out);
            text.write(out);
            return new BytesRef(out.toArrayCopy());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(DataOutput out) throws IOException {
        Sitting sitting = card.sitting();
        out.writeString(card.kind().name());
        out.writeString(card.id());
        out.writeString(card.title());
        out.writeString(card.owner());
        out.writeString(card.meetingId());
        out.writeString(sitting.bodyId());
        out.writeString(sitting.bodyName());
        out.writeLong(sitting.startsAt().toEpochSecond());
        out.writeInt(sitting.startsAt().getNano());
        out.writeInt(sitting.startsAt().getOffset().getTotalSeconds());
        out.writeByte((byte) (sitting.cancelled() ? 1 : 0));
        out.writeString(card.itemId());
        out.writeString(card.link());
        out.writeString(card.access().name());
        write(out, card.facts());
    }

    private static void write(DataOutput out, Facts facts) throws IOException {
        out.writeString(facts.item());
        write(out, facts.numbers());
        write(out, facts.movers());
        out.writeString(facts.result());
        out.writeVInt(facts.page());
    }

    private static void write(DataOutput out, List<String> values) throws IOException {
        out.writeVInt(values.size());
        for (String value : values) {
            out.writeString(value);
        }
    }

    static Shown read(BytesRef value) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(value.bytes, value.offset, value.length);
        return new Shown(card(in), WordTable.read(value.bytes, in), Excerpts.read(value.bytes, in));
    }

    private static Card card(ByteArrayDataInput in) throws IOException {
        return new Card(
                Kind.valueOf(in.readString()),
                in.readString(),
                in.readString(),
                in.readString(),
                in.readString(),
                new Sitting(in.readString(), in.readString(), time(in), in.readByte() == 1),
                in.readString(),
                in.readString(),
                Access.valueOf(in.readString()),
                new Facts(in.readString(), values(in), values(in), in.readString(), in.readVInt()));
    }

    private static List<String> values(ByteArrayDataInput in) throws IOException {
        List<String> values = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            values.add(in.readString());
        }
        return values;
    }

    private static OffsetDateTime time(ByteArrayDataInput in) {
        Instant instant = Instant.ofEpochSecond(in.readLong(), in.readInt());
        return instant.atOffset(ZoneOffset.ofTotalSeconds(in.readInt()));
    }
}
