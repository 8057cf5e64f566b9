package org.moothall.system;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.moothall.system.outside.Api;
import org.moothall.system.outside.Platform;
import tools.jackson.databind.JsonNode;

/** Pictures of the main pages for docs/pages, of what the platform has to show. */
final class Pictures {
    private static final String CLERK = "clerk";

    private record Shot(String who, String path) {}

    private final Platform platform;
    private final Chromium browser;

    Pictures(Platform platform, Chromium browser) {
        this.platform = platform;
        this.browser = browser;
    }

    /** Where MOOTHALL_SCREENSHOTS names a folder for them, and not otherwise. */
    static void keepIfWanted(Platform platform, Chromium browser) {
        String folder = System.getenv("MOOTHALL_SCREENSHOTS");
        if (folder != null) {
            new Pictures(platform, browser).keepIn(Path.of(folder));
        }
    }

    private void keepIn(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        shots().forEach((name, shot) -> {
            try (BrowserContext visit = browser.visit(shot.who(), new NewContextOptions().setViewportSize(1000, 750))) {
                Page page = visit.newPage();
                page.navigate(browser.address(shot.path()));
                page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
            }
        });
    }

    private Map<String, Shot> shots() {
        Api clerk = Staff.of(platform).clerk();
        JsonNode decided = first(clerk, "/api/decisions");
        String held = decided.required("meetingId").asString();
        String planned =
                first(clerk, "/api/meetings?status=scheduled").required("id").asString();
        String draft = first(clerk, "/api/minutes?status=draft").required("id").asString();
        String item = clerk.get("/api/minutes/" + draft)
                .expect(200)
                .json()
                .at("/items/0/itemId")
                .asString();
        Map<String, Shot> shots = new LinkedHashMap<>();
        shots.put("home", new Shot(Chromium.ANYONE, "/"));
        shots.put("calendar", new Shot(Chromium.ANYONE, "/meetings"));
        shots.put("meeting", new Shot(Chromium.ANYONE, "/meetings/" + held));
        shots.put(
                "item",
                new Shot(
                        Chromium.ANYONE,
                        "/meetings/" + held + "/items/"
                                + decided.required("itemId").asString()));
        shots.put("decisions", new Shot(Chromium.ANYONE, "/decisions"));
        shots.put("actions", new Shot(Chromium.ANYONE, "/actions"));
        shots.put("search", new Shot(Chromium.ANYONE, "/search?q=school"));
        shots.put("subscribe", new Shot(Chromium.ANYONE, "/subscribe"));
        shots.put("record", new Shot(Chromium.ANYONE, "/meetings/" + held + "/record"));
        shots.put("desk", new Shot(CLERK, "/desk"));
        shots.put("desk-plan", new Shot(CLERK, "/desk/plan"));
        shots.put("desk-agenda", new Shot(CLERK, "/desk/meetings/" + planned));
        shots.put("desk-publication", new Shot(CLERK, "/desk/meetings/" + planned + "/publication"));
        shots.put("desk-minutes", new Shot(CLERK, "/desk/minutes/" + draft));
        shots.put("desk-item", new Shot(CLERK, "/desk/minutes/" + draft + "/items/" + item));
        shots.put("desk-actions", new Shot(CLERK, "/desk/actions"));
        shots.put("desk-operations", new Shot("operator", "/desk/operations"));
        return shots;
    }

    private static JsonNode first(Api api, String list) {
        return api.get(list).expect(200).items(_ -> true).getFirst();
    }
}
