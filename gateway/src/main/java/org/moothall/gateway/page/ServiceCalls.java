package org.moothall.gateway.page;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.route.AtOnce;
import org.moothall.gateway.route.Upstream;
import org.moothall.gateway.route.Upstreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service that owns an address, by the gateway's own routing table. */
@Component
class ServiceCalls {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceCalls.class);

    private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);

    private final RestClient client;
    private final RestClient operatorsClient;
    private final RestClient patientClient;
    private final Upstreams upstreams;
    private final ServiceAnswers answers;
    private final AtOnce atOnce;
    private final JsonMapper json;

    ServiceCalls(
            RestClient composingClient,
            RestClient operatorsClient,
            RestClient commandingClient,
            Upstreams upstreams,
            ServiceAnswers answers,
            AtOnce atOnce,
            JsonMapper json) {
        this.client = composingClient;
        this.operatorsClient = operatorsClient;
        this.patientClient = commandingClient;
        this.upstreams = upstreams;
        this.answers = answers;
        this.atOnce = atOnce;
        this.json = json;
    }

    <T> CompletableFuture<Answer<T>> ask(Class<T> type, Question question, @Nullable String token) {
        Upstream service = owner(question);
        RestClient asking = Upstreams.isOfOperators(question.path()) ? operatorsClient : client;
        return atOnce.ask(() -> exchange(service, type, asking.get().uri(question.at(service.address())), token));
    }

    Answer<JsonNode> send(Command command, @Nullable String token) {
        Upstream service = owner(command.address());
        URI address = command.address().at(service.address());
        RestClient.RequestBodySpec request =
                patientClient.method(command.method()).uri(address);
        if (command.body() != null) {
            // Written before it is sent: a service may refuse it before it has all, and where the mapper writes to the
            // connection, that is an error of the mapper, and the refusal is heard by nobody.
            request.contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(command.body()));
        }
        if (command.seen() != null) {
            request.header(HttpHeaders.IF_MATCH, command.seen());
        }
        if (command.once() != null) {
            request.header("Idempotency-Key", command.once());
        }
        return exchange(service, JsonNode.class, request, token);
    }

    Answer<JsonNode> send(Upload upload, @Nullable String token) {
        Upstream service = owner(upload.address());
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        upload.fields().forEach(parts::add);
        parts.add("file", new PassingFile(upload.fileName(), upload.content()));
        return post(service, upload.address(), MediaType.MULTIPART_FORM_DATA, parts, upload.once(), token);
    }

    Answer<JsonNode> send(BareFile file, @Nullable String token) {
        return post(
                owner(file.address()),
                file.address(),
                file.type(),
                new PassingFile("file", file.content()),
                file.once(),
                token);
    }

    private Answer<JsonNode> post(
            Upstream service,
            Question address,
            MediaType type,
            Object body,
            @Nullable String once,
            @Nullable String token) {
        RestClient.RequestBodySpec request = patientClient
                .post()
                .uri(address.at(service.address()))
                .contentType(type)
                .body(body);
        if (once != null) {
            request.header("Idempotency-Key", once);
        }
        return exchange(service, JsonNode.class, request, token);
    }

    private <T> Answer<T> exchange(
            Upstream service, Class<T> type, RestClient.RequestHeadersSpec<?> request, @Nullable String token) {
        try {
            return request.headers(headers -> {
                        headers.setAccept(JSON);
                        if (token != null) {
                            headers.setBearerAuth(token);
                        }
                    })
                    .exchangeForRequiredValue((sent, response) -> answers.read(service.name(), type, response));
        } catch (RestClientException silent) {
            LOG.warn("{} gives a page no answer: {}", service.name(), silent.getMessage());
            return new Answer.Away<>(service.name());
        }
    }

    private Upstream owner(Question question) {
        return upstreams.all().stream()
                .filter(upstream -> upstream.owns(question.path()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No service has " + question.path()));
    }
}
