package org.moothall.bench.pages;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who opens pages, signed in or not, over one connection that stays open. */
final class Visitor implements AutoCloseable {
    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    /** As a browser asks: who signs in is led back only to a page. */
    private static final String HTML = "text/html,*/*;q=0.8";

    private final URI gateway;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    private Visitor(URI gateway) {
        this.gateway = gateway;
    }

    static Visitor anyone(URI gateway) {
        return new Visitor(gateway);
    }

    /** As a browser signs in: at the sign-in server, and back. */
    static Visitor signedIn(URI gateway, String user, String password) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(gateway);
        HttpResponse<String> form = visitor.open("/oauth2/authorization/moothall");
        Matcher proof = PROOF.matcher(form.body());
        if (!proof.find()) {
            throw new IllegalStateException("There is no form to sign in at " + form.uri());
        }
        String typed =
                "username=" + encoded(user) + "&password=" + encoded(password) + "&_csrf=" + encoded(proof.group(1));
        HttpResponse<String> back = visitor.client.send(
                HttpRequest.newBuilder(form.uri())
                        .header("Accept", HTML)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(typed))
                        .build(),
                BodyHandlers.ofString());
        if (back.statusCode() != 200 || back.uri().getPort() != gateway.getPort()) {
            throw new IllegalStateException(user + " cannot sign in: " + back.statusCode() + " at " + back.uri());
        }
        return visitor;
    }

    HttpResponse<String> open(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve(address))
                .header("Accept", HTML)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
