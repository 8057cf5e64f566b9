package org.moothall.parts;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Keys of an index in the order of their values: how many there are, and as BSON those that are not missing. */
final class KeyType extends BasicDataType<KeyValue> {

    private static final int USUAL_SIZE = 100;
    private static final Comparator<Object> VALUES = Comparator.comparing((Object value) -> !(value instanceof Missing))
            .thenComparing(ValueComparator.ascWithoutListHandling());

    @Override
    public int compare(KeyValue one, KeyValue other) {
        for (int n = 0; n < one.size() && n < other.size(); n++) {
            int order = compareValues(one.get(n), other.get(n));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int compareValues(Object one, Object other) {
        return one instanceof String text && other instanceof String otherText
                ? text.compareTo(otherText)
                : VALUES.compare(one, other);
    }

    @Override
    public void write(WriteBuffer buffer, KeyValue key) {
        Document values = new Document();
        for (int n = 0; n < key.size(); n++) {
            if (!(key.get(n) instanceof Missing)) {
                values.put(Integer.toString(n), key.get(n));
            }
        }
        ByteBuf encoded = Unpooled.buffer(USUAL_SIZE);
        BsonEncoder.encodeDocument(values, encoded);
        buffer.putVarInt(key.size()).putVarInt(encoded.readableBytes()).put(encoded.nioBuffer());
    }

    @Override
    public KeyValue read(ByteBuffer buffer) {
        int size = DataUtils.readVarInt(buffer);
        Document encoded = DocumentType.decode(buffer);
        List<Object> values = new ArrayList<>(size);
        for (int n = 0; n < size; n++) {
            values.add(encoded.getOrDefault(Integer.toString(n), Missing.getInstance()));
        }
        return new KeyValue(values);
    }

    @Override
    public int getMemory(KeyValue key) {
        return USUAL_SIZE * key.size();
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
