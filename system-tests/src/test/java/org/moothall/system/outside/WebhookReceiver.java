package org.moothall.system.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another council system that takes webhooks, on this machine's loopback address. */
public final class WebhookReceiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final int status;
    private final String words;

    private WebhookReceiver(HttpServer server, int status, String words) {
        this.server = server;
        this.status = status;
        this.words = words;
    }

    public static WebhookReceiver open() throws IOException {
        return answering(204, "");
    }

    /** One that answers every call with that status, and says those words in a header and in the body. */
    public static WebhookReceiver answering(int status, String words) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        WebhookReceiver receiver = new WebhookReceiver(server, status, words);
        server.createContext("/moothall", receiver::take);
        server.start();
        return receiver;
    }

    /** One call as it came. */
    public record Call(HttpHeaders headers, String body) {

        /** The same for every try of one delivery. */
        public String id() {
            return headers.firstValue("webhook-id").orElse("");
        }

        public JsonNode event() {
            return JsonMapper.shared().readTree(body);
        }

        /** Fails where the independent library of Standard Webhooks finds the signature wrong. */
        public void verify(String secret) {
            try {
                new Webhook(secret).verify(body, headers);
            } catch (EmptyWebhookSecretException | WebhookVerificationException e) {
                throw new AssertionError("The signature of " + id() + " is wrong", e);
            }
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/moothall");
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            calls.add(new Call(HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true), body));
            exchange.getResponseHeaders().set("X-Words", words);
            byte[] answer = words.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
