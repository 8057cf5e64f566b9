package org.moothall.gateway.apidocs;

import java.util.Optional;
import org.moothall.gateway.route.Upstream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;

/** Asks a service for the description of its API. */
@Component
class ApiSource {
    private static final Logger LOG = LoggerFactory.getLogger(ApiSource.class);

    private final RestClient client;

    ApiSource(RestClient describingClient) {
        this.client = describingClient;
    }

    Optional<ApiPart> ask(Upstream upstream) {
        var address = UriComponentsBuilder.fromUri(upstream.address())
                .path("/v3/api-docs")
                .build()
                .toUri();
        try {
            var document = client.get().uri(address).retrieve().body(ObjectNode.class);
            return Optional.ofNullable(document).map(found -> new ApiPart(upstream.name(), upstream::owns, found));
        } catch (RestClientException silent) {
            LOG.warn("No API description from {}: {}", upstream.name(), silent.getMessage());
            return Optional.empty();
        }
    }
}
