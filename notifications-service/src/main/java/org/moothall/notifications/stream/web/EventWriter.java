package org.moothall.notifications.stream.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.regex.Pattern;

/** Writes server-sent events, as the HTML standard has them. */
final class EventWriter {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

    private final OutputStream out;
    private String lastId = "";

    EventWriter(OutputStream out) {
        this.out = out;
    }

    /** Says where the stream stands, so that whoever is cut off before the first event loses nothing either. */
    void open(Duration retry, String id) throws IOException {
        write("retry: " + retry.toMillis() + "\n");
        position(id);
        out.flush();
    }

    void event(String id, String type, String data) throws IOException {
        lastId = id;
        StringBuilder text = new StringBuilder(data.length() + 200)
                .append("id: ")
                .append(id)
                .append("\nevent: ")
                .append(type)
                .append('\n');
        for (String line : LINE_END.split(data, -1)) {
            text.append("data: ").append(line).append('\n');
        }
        write(text.append('\n').toString());
    }

    /** A sign of life; with the new position, where events went by that were not asked for. */
    void heartbeat(String id) throws IOException {
        write(":\n");
        if (id.equals(lastId)) {
            write("\n");
        } else {
            position(id);
        }
        out.flush();
    }

    void flush() throws IOException {
        out.flush();
    }

    /** Without data it is no event; a reader only keeps the id. */
    private void position(String id) throws IOException {
        lastId = id;
        write("id: " + id + "\n\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }
}
