package org.moothall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.moothall.system.outside.Platform;

/** A browser in which people of the council sit down at the desk, and what is true of each of its pages. */
final class DeskBrowser implements AutoCloseable {
    private static final int NARROW = 320;
    private static final int MOST_TABS = 80;

    private final Chromium browser;

    DeskBrowser(Platform platform) {
        this.browser = new Chromium(platform);
    }

    BrowserContext visit(String who, boolean scripts) {
        return browser.visit(who, new NewContextOptions().setJavaScriptEnabled(scripts));
    }

    /** The first page of the desk. */
    Page today(BrowserContext visit) {
        Page page = visit.newPage();
        open(page, "/desk");
        return page;
    }

    void open(Page page, String path) {
        page.navigate(browser.address(path));
    }

    static String main(Page page) {
        return page.locator("main").innerText();
    }

    static void press(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** Goes with the tab key alone to the element with that id, or that text if it has none. */
    static void tabTo(Page page, String wanted) {
        for (int step = 0; step < MOST_TABS; step++) {
            page.keyboard().press("Tab");
            if (wanted.equals(page.evaluate("document.activeElement.id"
                    + " || document.activeElement.innerText.replace(/\\s+/g, ' ').trim()"))) {
                return;
            }
        }
        throw new AssertionError("The tab key does not come to " + wanted + " on " + page.url());
    }

    /** No rule of accessibility is violated, and nothing is wider than a narrow screen. */
    static void isFit(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId, Rule::getNodes)
                .as(page.url())
                .isEmpty();
        var usual = page.viewportSize();
        page.setViewportSize(NARROW, 700);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(NARROW);
        page.setViewportSize(usual.width, usual.height);
    }

    @Override
    public void close() {
        browser.close();
    }
}
