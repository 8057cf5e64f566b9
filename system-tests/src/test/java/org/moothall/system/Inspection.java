package org.moothall.system;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What a browser can find wrong with a page that it shows: each finding in words, none where all is well. */
record Inspection(Page page) {

    /**
     * The rules of accessibility that a program can check. What axe calls the legacy mode looks at the page alone, without
     * opening another one to put together what was found in frames; these pages have no frame.
     */
    List<String> violations() {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                        .toList();
    }

    List<String> structure() {
        return found("structure", null);
    }

    /** Pixels beyond the right edge. */
    int sideways() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Of what can have the focus: what does not show it, and at a high zoom what something else lies over. */
    List<String> focus(boolean zoomed) {
        return found("focus", zoomed);
    }

    List<String> inForcedColours() {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        List<String> faults = found("colours", null);
        faults.addAll(focus(false));
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        return faults;
    }

    /** A page that is there to be read stands on paper without forms and with all that is folded away on a screen. */
    List<String> onPaper(boolean read) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        List<String> faults = found("print", read);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return faults;
    }

    /** Headings, texts, links and fields of the page. */
    List<String> content() {
        return found("content", null);
    }

    @SuppressWarnings("unchecked")
    private List<String> found(String script, Object argument) {
        return (List<String>) page.evaluate(text(script), argument);
    }

    static String text(String script) {
        try (InputStream text =
                Objects.requireNonNull(Inspection.class.getResourceAsStream("/pages/" + script + ".js"), script)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
