package org.moothall.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;

/** CloudEvents 1.0 in Kafka's binary mode: the attributes are record headers, the record's value is the plain JSON. */
public final class CloudEventHeaders {

    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String SEQUENCE = "ce_sequence";
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String CONTENT_TYPE = "content-type";

    /** Not an attribute of the event but of its transport, where tracing tools look for it. Absent if nothing is known. */
    public static final String TRACEPARENT = "traceparent";

    private CloudEventHeaders() {}

    static ProducerRecord<String, byte[]> toRecord(String topic, String source, PendingEvent event) {
        var record = new ProducerRecord<>(topic, event.subject(), event.body().getBytes(UTF_8));
        put(record, SPEC_VERSION, "1.0");
        put(record, ID, event.id());
        put(record, SOURCE, source);
        put(record, TYPE, event.type());
        put(record, SUBJECT, event.subject());
        put(record, TIME, event.time().toString());
        put(record, SEQUENCE, Long.toString(event.sequence()));
        put(record, DATA_SCHEMA, event.dataSchema());
        put(record, CONTENT_TYPE, "application/json");
        if (event.traceparent() != null) {
            put(record, TRACEPARENT, event.traceparent());
        }
        return record;
    }

    private static void put(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }
}
