package org.moothall.parts;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/** Documents as BSON: a mark, the length and the bytes. What older files hold, serialized objects, is read as well. */
final class DocumentType extends BasicDataType<Document> {

    /** No type that a store writes by itself begins with it. */
    private static final byte BSON = (byte) 0xB5;

    private static final int OVERHEAD = 100;

    private final ObjectDataType older = new ObjectDataType();
    private volatile int usualSize = 1_000;

    @Override
    public void write(WriteBuffer buffer, Document document) {
        ByteBuf encoded = Unpooled.buffer(usualSize);
        BsonEncoder.encodeDocument(document, encoded);
        int length = encoded.readableBytes();
        usualSize = (15 * usualSize + length) / 16 + 1;
        buffer.put(BSON).putVarInt(length).put(encoded.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer buffer) {
        if (buffer.get(buffer.position()) != BSON) {
            return (Document) older.read(buffer);
        }
        buffer.get();
        return decode(buffer);
    }

    /** Reads a length and as many bytes. */
    static Document decode(ByteBuffer buffer) {
        int length = DataUtils.readVarInt(buffer);
        Document document = BsonDecoder.decodeBson(Unpooled.wrappedBuffer(buffer.slice(buffer.position(), length)));
        buffer.position(buffer.position() + length);
        return document;
    }

    /** An estimate, in bytes: by it the store decides when to split a page. */
    @Override
    public int getMemory(Document document) {
        return usualSize + OVERHEAD;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
