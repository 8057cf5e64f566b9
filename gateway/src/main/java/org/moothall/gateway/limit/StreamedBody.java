package org.moothall.gateway.limit;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.util.unit.DataSize;

/**
 * A request whose body belongs to the service: asking for a parameter reads the query only, so that nothing in the
 * gateway can use a form up, and the body is counted as it streams by.
 */
final class StreamedBody extends HttpServletRequestWrapper {
    private final MultiValueMap<String, String> query;
    private final DataSize limit;
    private @Nullable ServletInputStream counted;

    StreamedBody(HttpServletRequest request, MultiValueMap<String, String> query, DataSize limit) {
        super(request);
        this.query = query;
        this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (counted == null) {
            counted = new Counted(super.getInputStream(), limit);
        }
        return counted;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return query.getFirst(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var map = new java.util.LinkedHashMap<String, String[]>();
        query.forEach((name, values) -> map.put(name, values.toArray(String[]::new)));
        return map;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(query.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var values = query.get(name);
        return values == null ? null : values.toArray(String[]::new);
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream body;
        private final DataSize limit;
        private long read;

        Counted(ServletInputStream body, DataSize limit) {
            this.body = body;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var one = body.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var some = body.read(buffer, offset, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int more) throws IOException {
            read += more;
            if (read > limit.toBytes()) {
                throw new BodyTooLargeException(limit);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
