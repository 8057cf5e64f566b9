package org.moothall.system.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.moothall.system.outside.Part;

/** Mistakes: private words where the platform does not expect them, which is where logs and messages like to quote. */
final class ClumsySteps implements Steps {

    private static final String JSON = "application/json";
    private static final int PATIENCE = 30_000;

    private final Council council;
    private final Canaries canaries;

    ClumsySteps(Council council) {
        this.council = council;
        this.canaries = council.canaries;
    }

    @Override
    public Map<Step, Integer> weighted() {
        Map<Step, Integer> steps = new LinkedHashMap<>();
        steps.put(this::malformed, 3);
        steps.put(this::misplaced, 3);
        steps.put(this::headers, 3);
        steps.put(this::addresses, 3);
        steps.put(this::brokenRequests, 1);
        steps.put(this::forgedToken, 1);
        steps.put(this::refusedFile, 2);
        steps.put(this::badTargets, 3);
        steps.put(this::wrongLink, 2);
        return steps;
    }

    /** Records on our topics that are not ours. Each is one that no service which reads its type can read. */
    void unreadableRecords() {
        String agenda = "org.moothall.meetings.agenda-published.v1";
        mistake("moothall.meetings", agenda, "%s is no JSON");
        mistake("moothall.meetings", agenda, "{\"meetingId\": [\"%s\"]}");
        mistake("moothall.meetings", agenda, "{\"meetingId\": \"m\", \"startsAt\": \"%s\"}");
        String minutes = "org.moothall.minutes.minutes-published.v1";
        mistake("moothall.minutes", minutes, "{\"items\": {\"%s\": 7}}");
        mistake("moothall.minutes", minutes, "{\"%s\": ");
    }

    private void mistake(String topic, String type, String body) {
        String word = canaries.foreign("word in a record by mistake").toString();
        council.mistakes.add(council.platform.topics().sendByMistake(topic, type, body.formatted(word)));
    }

    private String word(String where) {
        return canaries.secret("word in " + where).toString();
    }

    void malformed() {
        String broken = "{\"name\": " + word("broken JSON") + "}";
        council.accepted(council.clerk.send("POST", "/api/bodies", JSON, broken.getBytes(UTF_8)));
        council.any(council.sittings).ifPresent(sitting -> {
            String item = "{\"title\": \"%s\", \"purpose\": [\"%s\"]".formatted(word("half JSON"), word("a list"));
            council.accepted(council.clerk.send("POST", sitting.path() + "/agenda/items", JSON, item.getBytes(UTF_8)));
        });
    }

    void misplaced() {
        council.accepted(council.clerk.post("/api/bodies", Map.of("name", "Panel", "kind", word("a closed list"))));
        council.accepted(council.clerk.post("/api/bodies", Map.of("name", "Panel", word("an unknown field"), "x")));
        council.accepted(council.clerk.post(
                "/api/meetings", Map.of("bodyId", "b", "venue", "v", "startsAt", word("place of a time"))));
        council.accepted(council.clerk.post("/api/meetings", Map.of("bodyId", word("place of an id"), "venue", "v")));
        council.accepted(council.anonymous.post(
                "/api/subscriptions", Map.of("channel", word("place of a channel"), "target", word("target"))));
    }

    void headers() {
        council.accepted(council.clerk.post(
                "/api/bodies",
                Map.of("name", canaries.open("name of a body") + " Board", "kind", "board"),
                "Idempotency-Key",
                word("Idempotency-Key"),
                "traceparent",
                "00-" + word("traceparent") + "-b7ad6b7169203331-01",
                "baggage",
                "who=" + word("baggage"),
                "tracestate",
                "who=" + word("tracestate"),
                "User-Agent",
                word("User-Agent"),
                "X-Request-Id",
                word("X-Request-Id")));
        council.any(council.sittings)
                .ifPresent(sitting ->
                        council.accepted(council.clerk.patch(sitting.path(), Map.of("venue", "v"), word("If-Match"))));
        council.accepted(council.anonymous.get("/api/meetings", "Accept", "text/" + word("Accept")));
        council.accepted(council.clerk.send("POST", "/api/bodies", "text/" + word("Content-Type"), new byte[] {'{'}));
    }

    void addresses() {
        council.accepted(council.anonymous.get("/api/meetings/" + word("path") + "/agenda"));
        council.accepted(council.anonymous.get("/api/minutes/" + word("path")));
        council.accepted(council.anonymous.get("/api/" + word("unknown path")));
        council.accepted(council.anonymous.get("/" + word("unknown page")));
        council.accepted(council.anonymous.get("/api/meetings?modifiedSince=" + word("query")));
        council.accepted(council.anonymous.get("/api/actions?owner=" + word("query")));
        council.accepted(council.anonymous.get("/api/meetings/%2e%2e/" + word("hidden path")));
    }

    /** What no HTTP client sends: the server itself must not quote it. */
    void brokenRequests() throws IOException {
        String host = "Host: localhost";
        raw("GET /api/subscriptions/1/confirmation?token={%s} HTTP/1.1", host);
        raw("GET /api/%s|x HTTP/1.1", host);
        raw("%s{ / HTTP/1.1", host);
        raw("GET /api/meetings HTTP/%s", host);
        raw("GET /api/meetings?q=%%zz%s HTTP/1.1", host);
        raw("GET /api/minutes?%%=%s&q=%%c3%s HTTP/1.1", host);
        raw("GET / HTTP/1.1", "Host: [" + word("host"));
        raw("GET /api/meetings HTTP/1.1", host, "X[" + word("name of a header") + ": x");
        raw("GET /api/meetings HTTP/1.1", host, "Cookie: MOOTHALL=\"" + word("cookie") + "; x=\u0001" + word("cookie"));
        raw("POST /api/bodies HTTP/1.1", host, "Content-Length: " + word("length"));
        raw("POST /api/bodies HTTP/1.1", host, "Transfer-Encoding: " + word("transfer encoding"));
        raw("POST /api/subscriptions HTTP/1.1", host, "Transfer-Encoding: chunked", "", word("chunk"));
    }

    private void raw(String requestLine, String... headers) throws IOException {
        URI gateway = council.platform.address(Part.GATEWAY);
        String line = requestLine.formatted(word("request line"), word("request line"));
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream()
                    .write((line + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8));
            socket.getInputStream().readAllBytes();
        } catch (SocketException hungUp) {
            // As a server may on such a caller.
        }
    }

    void forgedToken() {
        council.accepted(
                council.platform.withToken(word("token")).post("/api/bodies", Map.of("name", "n", "kind", "panel")));
        council.accepted(council.platform
                .withToken("eyJhbGciOiJIUzI1NiJ9." + word("token") + ".e30")
                .get("/api/subscriptions"));
    }

    void refusedFile() {
        council.any(council.sittings)
                .filter(sitting -> !sitting.items.isEmpty())
                .ifPresent(sitting -> {
                    String item =
                            sitting.items.keySet().stream().sorted().findFirst().orElseThrow();
                    String path = sitting.path() + "/agenda/items/" + item + "/documents";
                    council.accepted(
                            council.officer.upload(path, word("name of a refused file") + ".exe", new byte[] {'M'}));
                    council.accepted(council.officer.upload(
                            path,
                            word("name of a refused file") + ".pdf",
                            word("content of a refused file").getBytes(UTF_8)));
                    council.accepted(council.officer.send(
                            "POST",
                            path,
                            "multipart/form-data; boundary=" + word("boundary"),
                            word("broken upload").getBytes(UTF_8)));
                });
    }

    void badTargets() {
        for (String target :
                new String[] {word("address") + "@", "a b" + word("address") + "@wealdshire.example", word("address")
                }) {
            council.accepted(
                    council.anonymous.post("/api/subscriptions", Map.of("channel", "email", "target", target)));
        }
        for (String target : new String[] {
            "http://10.0.0.1/" + word("internal webhook"),
            "https://" + word("webhook of an unknown host") + ".invalid/x",
            "https://user:" + word("password of a webhook") + "@127.0.0.1/x",
            "ftp:" + word("webhook by ftp")
        }) {
            council.accepted(
                    council.anonymous.post("/api/subscriptions", Map.of("channel", "webhook", "target", target)));
        }
    }

    void wrongLink() {
        String token = word("wrong token");
        council.accepted(council.anonymous.get("/api/subscriptions/none/confirmation?token=" + token));
        council.accepted(council.anonymous.send(
                "POST",
                "/api/subscriptions/none/unsubscription?token=" + token,
                "application/x-www-form-urlencoded",
                ("List-Unsubscribe=" + word("form")).getBytes(UTF_8)));
    }
}
