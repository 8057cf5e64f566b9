package org.moothall.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;

/** A browser in front of the platform, for whoever is signed in in it: each role signs in once, and is let in again. */
final class Chromium implements AutoCloseable {
    static final String ANYONE = "anyone";

    /** The engine without windows around it is tried first: with them a page takes twice as long. */
    private static final List<Path> PROGRAMS = Optional.ofNullable(System.getenv("MOOTHALL_TEST_CHROMIUM"))
            .map(program -> List.of(Path.of(program)))
            .orElse(List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium")));

    private final Platform platform;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<String, String> sessions = new HashMap<>();

    Chromium(Platform platform) {
        this.platform = platform;
        Path program = PROGRAMS.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no browser at " + PROGRAMS
                        + ": apt-get install chromium-headless-shell, or set MOOTHALL_TEST_CHROMIUM to where one is"));
        this.playwright = Playwright.create();
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** The address of a page at the gateway of this test. */
    String address(String path) {
        return platform.address(Part.GATEWAY) + path;
    }

    BrowserContext visit() {
        return visit(ANYONE);
    }

    BrowserContext visit(String role) {
        return visit(role, new NewContextOptions());
    }

    BrowserContext visit(String role, NewContextOptions how) {
        if (!role.equals(ANYONE)) {
            how.setStorageState(sessions.computeIfAbsent(role, this::signedIn));
        }
        return browser.newContext(how.setLocale("en-GB").setTimezoneId("Europe/London"));
    }

    /** The demo person with that role. */
    Credentials credentials(String role) {
        try {
            String[] person = Files.readAllLines(platform.home().resolve("secrets/people.txt")).stream()
                    .map(line -> line.split("\t", -1))
                    .filter(line -> line[0].equals(role))
                    .findFirst()
                    .orElseThrow();
            return new Credentials(person[1], person[2], person[3]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name how the pages call that person */
    record Credentials(String user, String name, String password) {}

    private String signedIn(String role) {
        Credentials person = credentials(role);
        try (BrowserContext visit = browser.newContext()) {
            Page page = visit.newPage();
            page.navigate(address("/desk"));
            page.locator("main a.govuk-button").click();
            page.getByLabel("User name").fill(person.user());
            page.getByLabel("Password").fill(person.password());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                    .click();
            page.waitForURL(address("/desk") + "**");
            return visit.storageState();
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
