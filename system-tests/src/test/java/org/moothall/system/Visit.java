package org.moothall.system;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** One page, looked at by somebody for the first time: nothing of it is in the browser yet. All that it asks for is noted. */
final class Visit implements AutoCloseable {
    private static final String EMPTY_AND_SEND = """
            () => {
              const form = document.querySelector('main form[method=post]')
              form.noValidate = true
              for (const field of form.elements) {
                if (field.type === 'radio' || field.type === 'checkbox') field.checked = false
                else if (field.type !== 'hidden' && field.tagName !== 'BUTTON') field.value = ''
              }
              form.requestSubmit(form.querySelector('button[type=submit]'))
            }""";

    private final BrowserContext context;
    private final Page page;
    private final Response response;
    private final List<String> asked = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final String trace = UUID.randomUUID().toString().replace("-", "");
    private double bytes;

    private Visit(Chromium browser, EveryPage what, NewContextOptions how) {
        how.setExtraHTTPHeaders(Map.of("traceparent", "00-" + trace + "-b7ad6b7169203331-01"));
        context = browser.visit(what.who(), how);
        page = context.newPage();
        CDPSession network = context.newCDPSession(page);
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                loaded -> bytes += loaded.get("encodedDataLength").getAsDouble());
        page.onRequest(request -> asked.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        Response opened = Objects.requireNonNull(page.navigate(browser.address(what.address())));
        page.waitForLoadState();
        response = what.isSent() ? sent() : opened;
    }

    static Visit to(Chromium browser, EveryPage what, NewContextOptions how) {
        return new Visit(browser, what, how);
    }

    private Response sent() {
        return Objects.requireNonNull(page.waitForNavigation(() -> page.evaluate(EMPTY_AND_SEND)));
    }

    Page page() {
        return page;
    }

    Inspection inspection() {
        return new Inspection(page);
    }

    int status() {
        return response.status();
    }

    String header(String name) {
        return Objects.requireNonNullElse(response.headerValue(name), "");
    }

    List<String> asked() {
        return asked;
    }

    /** What the browser notes of the page, among it what the Content-Security-Policy forbade. */
    List<String> complaints() {
        return complaints;
    }

    /** All that was loaded, as it came over the line. */
    long bytes() {
        return Math.round(bytes);
    }

    /** The trace that all requests of this visit are in. */
    String trace() {
        return trace;
    }

    @Override
    public void close() {
        context.close();
    }
}
