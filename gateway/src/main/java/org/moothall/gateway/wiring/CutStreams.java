package org.moothall.gateway.wiring;

import java.io.IOException;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.classic.ExecRuntime;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/**
 * Closing an answer usually means to read it to its end, so that its connection can be used again. A stream has no end:
 * when its reader has gone, its connection is cut.
 */
final class CutStreams implements ExecChainHandler {
    private static final String EVENT_STREAM = "text/event-stream";

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        var answer = chain.proceed(request, scope);
        var entity = answer.getEntity();
        if (entity != null
                && entity.getContentType() != null
                && entity.getContentType().startsWith(EVENT_STREAM)) {
            answer.setEntity(new Stream(entity, scope.execRuntime));
        }
        return answer;
    }

    private static final class Stream extends HttpEntityWrapper {
        private final ExecRuntime connection;

        Stream(HttpEntity entity, ExecRuntime connection) {
            super(entity);
            this.connection = connection;
        }

        /** What is not streaming need not be read to its end. */
        @Override
        public boolean isStreaming() {
            return false;
        }

        @Override
        public void close() {
            connection.discardEndpoint();
        }
    }
}
