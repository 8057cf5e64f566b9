package org.moothall.gateway.live;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.moothall.gateway.route.Upstreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks the services how far a meeting is, as the public does: without anybody's token. */
@Component
class ProgressDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ProgressDesk.class);
    private static final int NOT_FOUND = 404;

    private final RestClient client;
    private final Upstreams upstreams;

    ProgressDesk(RestClient composingClient, Upstreams upstreams) {
        this.client = composingClient;
        this.upstreams = upstreams;
    }

    /** Empty where no service says; then what was known before still is. */
    Optional<Progress> of(String meetingId) {
        URI progress = address(upstreams.minutes().address(), "/api/minutes/{id}/progress", meetingId);
        try {
            return client.get()
                    .uri(progress)
                    .exchangeForRequiredValue((request, response) ->
                            response.getStatusCode().value() == NOT_FOUND ? withoutMinutes(meetingId) : read(response));
        } catch (RestClientException silent) {
            LOG.warn("Nobody says how far meeting {} is: {}", meetingId, silent.getMessage());
            return Optional.empty();
        }
    }

    /** Before minutes are opened nothing has begun. */
    private Optional<Progress> withoutMinutes(String meetingId) {
        URI meeting = address(upstreams.meetings().address(), "/api/meetings/{id}", meetingId);
        HttpStatusCode status =
                client.get().uri(meeting).exchangeForRequiredValue((request, response) -> response.getStatusCode());
        return status.is2xxSuccessful()
                ? Optional.of(Progress.NOT_STARTED)
                : status.is4xxClientError() ? Optional.of(Progress.OF_NOTHING) : Optional.empty();
    }

    private static Optional<Progress> read(ConvertibleClientHttpResponse response) throws IOException {
        return response.getStatusCode().is2xxSuccessful()
                ? Optional.ofNullable(response.bodyTo(Progress.class))
                : Optional.empty();
    }

    private static URI address(URI service, String path, String meetingId) {
        return UriComponentsBuilder.fromUri(service)
                .path(path)
                .encode()
                .buildAndExpand(meetingId)
                .toUri();
    }
}
