package org.moothall.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

/** A clerk who is signed in, and minutes of one meeting that the stub of minutes-service has. */
abstract class MinutesDesk extends GatewayBetweenStubs {
    static final String M = "/desk/minutes/m1";
    static final String ITEM = M + "/items/i1";

    record Canned(int status, String body, String etag) {}

    final Map<String, Canned> answers = new ConcurrentHashMap<>();
    final List<StubService.Asked> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void aClerkAndADraft() throws Exception {
        minutes("draft", "");
        answers.put("GET /api/minutes/m1/items/i1", new Canned(200, item("i1", 1, "Street lighting", ""), "\"i7\""));
        answers.put("PUT /api/minutes/m1/items/i1", new Canned(200, minutesJson("draft", ""), "\"8\""));
        MINUTES.handles(exchange -> {
            StubService.Asked one = new StubService.Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI(),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes());
            asked.add(one);
            Canned answer = answers.getOrDefault(
                    one.method() + " " + one.uri().getPath(), new Canned(404, problem("not-found", "Nothing"), ""));
            if (!answer.etag().isEmpty()) {
                exchange.getResponseHeaders().add("ETag", answer.etag());
            }
            StubService.answer(
                    exchange,
                    answer.status(),
                    answer.status() < 300 ? "application/json" : "application/problem+json",
                    answer.body());
        });
        signIn();
    }

    void minutes(String status, String more) {
        answers.put("GET /api/minutes/m1", new Canned(200, minutesJson(status, more), "\"7\""));
    }

    static String minutesJson(String status, String more) {
        return """
                {"id":"m1","meetingId":"m1","bodyId":"b1","bodyName":"Lanterns Panel","startsAt":"2026-11-20T10:00:00Z",
                 "venue":"Lamp Room","status":"%s","version":7,
                 "attendance":{"present":[{"name":"Councillor Marsh","memberId":"p1","presiding":true},
                   {"name":"Councillor Quill","memberId":"p2"}],"apologies":[],"inAttendance":[],"absent":[],"movements":[]},
                 "items":[%s,%s]%s}""".formatted(status, item("i1", 1, "Street lighting", ""), item("i2", 2, "Work programme", ""), more);
    }

    static String item(String id, int number, String title, String more) {
        return """
                {"itemId":"%s","number":%d,"title":"%s","exempt":false,"paragraphs":["The Panel met."],
                 "points":["One asked."],"pointsAfterParagraph":1,"decisions":[],"actions":[],"budget":false,
                 "motions":[],"interests":[],"urgent":false%s}""".formatted(id, number, title, more);
    }

    static String problem(String slug, String title, String... fieldAndWhat) {
        String errors = IntStream.range(0, fieldAndWhat.length / 2)
                .mapToObj(i ->
                        "{\"field\":\"%s\",\"what\":\"%s\"}".formatted(fieldAndWhat[2 * i], fieldAndWhat[2 * i + 1]))
                .collect(Collectors.joining(","));
        return "{\"type\":\"https://moothall.org/problems/%s\",\"title\":\"%s\",\"whatToDo\":\"Do better.\",\"errors\":[%s]}"
                .formatted(slug, title, errors);
    }

    void answer(String call, int status, String body) {
        answers.put(call, new Canned(status, body, ""));
    }

    HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return send(to(path).header("Accept", "text/html"));
    }

    HttpResponse<String> post(String path, String... namesAndValues) throws IOException, InterruptedException {
        return sent("text/html", path, namesAndValues);
    }

    /** As the script of the page sends its form. */
    HttpResponse<String> autosave(String path, String... namesAndValues) throws IOException, InterruptedException {
        return sent("application/json", path, namesAndValues);
    }

    private HttpResponse<String> sent(String accept, String path, String... namesAndValues)
            throws IOException, InterruptedException {
        String form = IntStream.range(0, namesAndValues.length / 2)
                .mapToObj(i -> encoded(namesAndValues[2 * i]) + "=" + encoded(namesAndValues[2 * i + 1]))
                .collect(Collectors.joining("&"));
        return send(to(path).header("Accept", accept)
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** What the service was asked to change. */
    List<StubService.Asked> commands() {
        return asked.stream().filter(one -> !one.method().equals("GET")).toList();
    }

    static String field(String body, String name) {
        Matcher found = Pattern.compile("name=\"" + Pattern.quote(name) + "\"[^>]*value=\"([^\"]*)\"")
                .matcher(body);
        return found.find() ? found.group(1) : "no field " + name;
    }

    void signIn() throws Exception {
        String authorize = header(get("/oauth2/authorization/moothall"), "Location");
        get("/login/oauth2/code/moothall" + SIGN_IN.signedInBy(URI.create(authorize)));
        page("/sign-in");
    }

    void signOut() {
        cookies.getCookieStore().removeAll();
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(one -> one.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
