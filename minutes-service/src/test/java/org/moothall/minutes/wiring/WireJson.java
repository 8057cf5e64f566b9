package org.moothall.minutes.wiring;

import tools.jackson.databind.json.JsonMapper;

/** The JSON of events as the service is wired with it, for tests without a context. */
public final class WireJson {
    private WireJson() {}

    public static JsonMapper mapper() {
        return new EventJsonWiring().eventJson();
    }
}
