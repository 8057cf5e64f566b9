package org.moothall.gateway.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a page is told in the form of server-sent events. */
record PageWriter(OutputStream out, JsonMapper json) {

    void open(Duration comeBack) throws IOException {
        write("retry: " + comeBack.toMillis() + "\n\n");
    }

    /** @param before what was told last */
    void tell(Sitting.@Nullable State before, Sitting.State now) throws IOException {
        StringBuilder text = new StringBuilder();
        if (before == null || !before.progress().equals(now.progress())) {
            text.append("event: progress\ndata: ")
                    .append(json.writeValueAsString(now.progress()))
                    .append("\n\n");
        }
        if (before != null && before.publications() != now.publications()) {
            text.append("event: changed\ndata: {}\n\n");
        }
        write(text.toString());
    }

    void signOfLife() throws IOException {
        write(":\n\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
