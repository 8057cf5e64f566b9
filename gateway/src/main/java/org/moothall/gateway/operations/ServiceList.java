package org.moothall.gateway.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list that one service keeps for operators.
 *
 * @param owner the service's name in the addresses
 * @param service where it is
 */
record ServiceList(String owner, URI service, String name) {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceList.class);

    Part ask(RestClient client, MultiValueMap<String, String> query, @Nullable String authorization) {
        var address = UriComponentsBuilder.fromUri(service)
                .path(path())
                .queryParams(UriUtils.encodeQueryParams(query))
                .build(true)
                .toUri();
        try {
            return client.get()
                    .uri(address)
                    .headers(headers -> {
                        if (authorization != null) {
                            headers.set(HttpHeaders.AUTHORIZATION, authorization);
                        }
                    })
                    .exchangeForRequiredValue((request, response) -> read(query, response));
        } catch (RestClientException silent) {
            LOG.warn("No {} of {}: {}", name, owner, silent.getMessage());
            return new Part.Unavailable(owner);
        }
    }

    private Part read(MultiValueMap<String, String> query, ConvertibleClientHttpResponse response) throws IOException {
        var status = response.getStatusCode();
        var body = response.bodyTo(JsonNode.class);
        if (status.is2xxSuccessful() && body != null) {
            return new Part.Listed(items(body), next(query, body.path("next").asString("")));
        }
        // A service that does not know the address is of another version: it has no part in the list.
        if (status.is4xxClientError() && !status.isSameCodeAs(HttpStatus.NOT_FOUND) && body != null) {
            return new Part.Refused(status, body);
        }
        LOG.warn("No {} of {}: it answers {}", name, owner, status);
        return new Part.Unavailable(owner);
    }

    private List<ObjectNode> items(JsonNode page) {
        return page.path("items")
                .valueStream()
                .filter(ObjectNode.class::isInstance)
                .map(item -> ((ObjectNode) item).put("service", owner))
                .toList();
    }

    private @Nullable String next(MultiValueMap<String, String> query, String cursor) {
        return cursor.isEmpty()
                ? null
                : UriComponentsBuilder.fromPath(path())
                        .queryParams(UriUtils.encodeQueryParams(query))
                        .queryParam("cursor", UriUtils.encode(cursor, UTF_8))
                        .build(true)
                        .toUriString();
    }

    private String path() {
        return "/api/operations/" + owner + "/" + name;
    }
}
