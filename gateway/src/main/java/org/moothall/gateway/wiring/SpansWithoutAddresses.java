package org.moothall.gateway.wiring;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import org.springframework.stereotype.Component;

/**
 * Keeps the addresses of requests out of spans, which may be sent to a collector: a path is the caller's to make up, and a
 * query may hold the token of a mailed link. The route that a request was matched with stays.
 */
@Component
class SpansWithoutAddresses implements ObservationFilter {
    private static final String ADDRESS = "http.url";

    @Override
    public Observation.Context map(Observation.Context observed) {
        return observed.removeHighCardinalityKeyValue(ADDRESS);
    }
}
