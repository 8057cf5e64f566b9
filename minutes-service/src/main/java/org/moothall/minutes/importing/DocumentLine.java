package org.moothall.minutes.importing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one line of a list of documents: its name, and the size that sites put behind it. */
final class DocumentLine {

    private static final int REACH = 80;
    private static final Pattern SIZE =
            Pattern.compile("[ ,;-]{0,3}[(\\[]?(?:(?i:PDF|DOCX?|XLSX?|PPTX?|RTF|HTML?|TXT|CSV"
                    + "|ZIP)[ ,:]{0,2}\\(?)?(\\d{1,6}(?:[.,]\\d{1,3})? ?(?i:KB|MB"
                    + "|bytes))\\)?[)\\]]?(?: View as .{0,40})?$");

    /** The image that sites set before the size has words of its own. */
    private static final Pattern ICON = Pattern.compile(
            "[ ,;-]{0,3}[(\\[]?(?i:(?:PDF|DOCX?|Word|XLSX?|Excel) icon|icon: ?(?:PDF|DOCX?|Word|XLSX?|Excel))[)\\]]?$");

    private DocumentLine() {}

    static SupportingDocument read(String text, @Nullable String href) {
        int from = Math.max(0, text.length() - REACH);
        Matcher size = SIZE.matcher(text);
        boolean sized = size.region(from, text.length()).find() && size.start() > 0;
        String title = sized ? text.substring(0, size.start()) : text;
        Matcher icon = ICON.matcher(title);
        title = icon.region(Math.max(0, title.length() - REACH), title.length()).find() && icon.start() > 0
                ? title.substring(0, icon.start())
                : title;
        return new SupportingDocument(title, safe(href), sized ? size.group(1) : null);
    }

    /** An address that a browser may follow: http, https, or relative to the page. */
    private static @Nullable String safe(@Nullable String href) {
        if (href == null || href.isBlank() || href.chars().anyMatch(c -> c <= ' ' || c == '\\')) {
            return null;
        }
        String lower = href.toLowerCase(Locale.ROOT);
        int colon = lower.indexOf(':');
        int slash = indexOfAny(lower, "/?#");
        boolean relative =
                (colon < 0 || (slash >= 0 && slash < colon)) && !lower.startsWith("//") && !lower.startsWith("#");
        return relative || lower.startsWith("http://") || lower.startsWith("https://") ? href : null;
    }

    private static int indexOfAny(String text, String any) {
        for (int i = 0; i < text.length(); i++) {
            if (any.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
