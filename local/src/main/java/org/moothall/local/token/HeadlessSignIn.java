package org.moothall.local.token;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moothall.local.settings.DemoPerson;
import org.moothall.local.settings.PlainFailure;
import tools.jackson.databind.json.JsonMapper;

/** Signs a demo person in without a browser, as the client {@code moothall-cli}. The redirect is read, not followed. */
public final class HeadlessSignIn {

    private static final String CLIENT = "moothall-cli";
    private static final String REDIRECT = "http://127.0.0.1:8765/callback";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final URI issuer;

    public HeadlessSignIn(URI issuer) {
        this.issuer = issuer;
    }

    public String token(DemoPerson person) {
        try (var client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(5))
                .build()) {
            return token(client, person);
        } catch (IOException e) {
            throw new PlainFailure(
                    "The sign-in server at " + issuer + " does not answer; is it up? (./moothall status)", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted", e);
        }
    }

    private String token(HttpClient client, DemoPerson person) throws IOException, InterruptedException {
        var proof = ProofKey.random();
        var authorize = issuer.resolve("/oauth2/authorize?"
                + form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        CLIENT,
                        "redirect_uri",
                        REDIRECT,
                        "scope",
                        "openid profile",
                        "code_challenge",
                        proof.challenge(),
                        "code_challenge_method",
                        "S256")));
        var signInPage = location(get(client, authorize));
        var csrf = find(CSRF, get(client, signInPage).body(), "The sign-in page has no form");
        var signedIn = post(
                client,
                signInPage,
                Map.of("username", person.userName(), "password", person.password(), "_csrf", csrf));
        var back = get(client, location(signedIn));
        var code = find(CODE, location(back).toString(), "The sign-in server did not accept " + person.userName());
        var answer = post(
                client,
                issuer.resolve("/oauth2/token"),
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", CLIENT,
                        "redirect_uri", REDIRECT,
                        "code", code,
                        "code_verifier", proof.verifier()));
        if (answer.statusCode() != 200) {
            throw new PlainFailure("The sign-in server gave no token: " + answer.body());
        }
        return JsonMapper.shared()
                .readTree(answer.body())
                .required("access_token")
                .asString();
    }

    private static HttpResponse<String> get(HttpClient client, URI address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(HttpClient client, URI address, Map<String, String> fields)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/html, application/json")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(fields)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static URI location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(it -> answer.uri().resolve(it))
                .orElseThrow(() -> new PlainFailure(
                        "The sign-in server answered %d instead of leading on".formatted(answer.statusCode())));
    }

    private static String find(Pattern pattern, String text, String otherwise) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new PlainFailure(otherwise);
        }
        return found.group(1);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(it -> encode(it.getKey(), UTF_8) + "=" + encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
