package org.moothall.gateway.wiring;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.io.CloseMode;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Ends the streams when the gateway stops: its readers come back by themselves, and nobody need wait for them. */
@Component
class StreamsEnd implements SmartLifecycle {
    private final CloseableHttpClient streamHttpClient;
    private volatile boolean running;

    StreamsEnd(CloseableHttpClient streamHttpClient) {
        this.streamHttpClient = streamHttpClient;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        streamHttpClient.close(CloseMode.IMMEDIATE);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server waits for the requests that are under way. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
