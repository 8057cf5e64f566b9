package org.moothall.notifications.subscription.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The small pages that links in letters lead to. Their addresses hold a secret, so nothing may keep or pass them on. */
final class LinkPage {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>body{font-family:Arial,sans-serif;font-size:1.2rem;max-width:40rem;margin:2rem auto;padding:0 1rem}
            button{font-size:1.2rem;padding:.5rem 1rem}</style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            <p>%2$s</p>
            %3$s
            </main>
            </body>
            </html>
            """;

    private LinkPage() {}

    static ResponseEntity<String> of(HttpStatus status, String title, String text) {
        return page(status, PAGE.formatted(title, text, ""));
    }

    static ResponseEntity<String> withButton(String title, String text, String button) {
        return page(HttpStatus.OK, PAGE.formatted(title, text, button(button)));
    }

    /** Without an action the form goes to the page's own address, token and all. */
    private static String button(String label) {
        return "<form method=\"post\"><input type=\"hidden\" name=\"List-Unsubscribe\" value=\"One-Click\">"
                + "<button type=\"submit\">" + label + "</button></form>";
    }

    static ResponseEntity<String> unknown() {
        return of(
                HttpStatus.NOT_FOUND,
                "This link is not known",
                "It may be incomplete. Please copy the whole link from the e-mail.");
    }

    private static ResponseEntity<String> page(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none';"
                                + " frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(html);
    }
}
