package org.moothall.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;

/** The desk in front of stub services that answer by method and path, and keep what they were told to do. */
abstract class DeskOnStubs extends GatewayBetweenStubs {
    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";

    /** A command that a service was sent. */
    record Told(String what, String body, String ifMatch, String key) {}

    private record Reply(int status, String body, String etag) {}

    final List<Told> told = new CopyOnWriteArrayList<>();
    /** The questions of pages, as path and query. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final Map<String, Reply> first = new ConcurrentHashMap<>();

    @BeforeEach
    void allStubsAnswerByPath() {
        for (StubService stub : List.of(MEETINGS, MINUTES, NOTIFICATIONS)) {
            stub.handles(byPath());
        }
    }

    private HttpHandler byPath() {
        return exchange -> {
            String what =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            if (exchange.getRequestMethod().equals("GET")) {
                asked.add(exchange.getRequestURI().toString());
            } else {
                told.add(new Told(what, body, header(exchange, "If-Match"), header(exchange, "Idempotency-Key")));
            }
            Reply once = first.remove(what);
            Reply reply = once != null
                    ? once
                    : replies.getOrDefault(
                            what, new Reply(404, problem(404, "not-found", "There is no such thing", ""), ""));
            if (!reply.etag().isEmpty()) {
                exchange.getResponseHeaders().set("ETag", reply.etag());
            }
            StubService.answer(
                    exchange,
                    reply.status(),
                    reply.status() < 400 ? "application/json" : "application/problem+json",
                    reply.body());
        };
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    void answer(String what, String json, String... etag) {
        replies.put(what, new Reply(what.startsWith("POST") ? 201 : 200, json, etag.length == 0 ? "" : etag[0]));
    }

    void refuse(String what, int status, String slug, String title, String more) {
        replies.put(what, new Reply(status, problem(status, slug, title, more), ""));
    }

    /** Refuses the next time only. */
    void refuseOnce(String what, int status, String slug) {
        first.put(what, new Reply(status, problem(status, slug, "Refused", ""), ""));
    }

    static String problem(int status, String slug, String title, String more) {
        return "{\"type\":\"https://moothall.org/problems/%s\",\"title\":\"%s\",\"status\":%d%s}"
                .formatted(slug, title, status, more);
    }

    /** The one command that was sent. */
    Told toldOnce() {
        assertThat(told).hasSize(1);
        return told.getFirst();
    }

    void signIn() throws IOException, InterruptedException {
        var authorize = header(get("/oauth2/authorization/moothall"), "Location");
        get("/login/oauth2/code/moothall" + SIGN_IN.signedInBy(URI.create(authorize)));
    }

    void signInAs(String role) throws IOException, InterruptedException {
        SIGN_IN.roles = List.of(role);
        signIn();
    }

    HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return worded(send(to(path).header("Accept", HTML)));
    }

    /** Sends a form as a browser does, with the proof that one of our pages made it. */
    HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        var form = new StringBuilder("_csrf=" + csrf());
        for (var at = 0; at < fields.length; at += 2) {
            form.append('&').append(fields[at]).append('=').append(URLEncoder.encode(fields[at + 1], UTF_8));
        }
        return worded(send(to(path).header("Accept", HTML)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()))));
    }

    /** A page whose words are all in the bundle: Thymeleaf marks what is not. */
    private static HttpResponse<String> worded(HttpResponse<String> page) {
        assertThat(page.body()).doesNotContain("??");
        return page;
    }

    String csrf() throws IOException, InterruptedException {
        var field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(page("/docs").body());
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    /** The text that a reader sees: no tags, and one blank where there were many. */
    static String text(HttpResponse<String> page) {
        return page.body()
                .replaceAll("(?s)<(script|style).*?</\\1>", " ")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
    }

    static String hidden(HttpResponse<String> page, String name) {
        var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        assertThat(field.find()).as(name + " in " + page.body()).isTrue();
        return field.group(1).replace("&quot;", "\"");
    }
}
