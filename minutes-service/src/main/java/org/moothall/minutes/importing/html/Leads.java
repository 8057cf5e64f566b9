package org.moothall.minutes.importing.html;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Words in bold letters that head what goes on behind a dash or colon in their line: "<b>Broadband</b> - the line was slow", where
 * a page has several.
 */
final class Leads {
    private static final int FEWEST = 4;

    private static final Pattern TITLE = Pattern.compile("\\p{Lu}[^.:;!?]{2,70}");

    private static final Pattern GOES_ON =
            Pattern.compile("[\\s\\u00A0]*(?:[-\u2013\u2014]|:-?)[\\s\\u00A0]+\\S.*", Pattern.DOTALL);

    /** Of a vote, of who was there, of a part of an item. */
    private static final Pattern PART = Pattern.compile(
            "(?i)(?:resol|agreed|noted|decision|decided|action|propos|second|mov(?:ed|er)|vot(?:e|ing)|for\\b|against|abst|present|in attendance|also|councillors?|cllrs?|members|officers|chair|reasons?|motion|amendment|recommend|note\\b|by\\b|venue|date:|time|contact|carried|lost|question|answer|reply|response|mrs?\\b|ms\\b|dr\\b).*");

    /** In an element that is a list of its own, numbered on from the last: an item, where any other element is a point. */
    private static final String ITEM_BY_ITSELF =
            "ol > li:only-child > b:first-child, ol > li:only-child > strong:first-child";

    /** Of letters in such an element, all in bold, the fewest and the most. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 160;

    private static final int LONGEST_OF_AGENDA = 300;

    private static final Set<String> BOLD = Set.of("b", "strong");

    private Leads() {}

    /** "<ol start="4"><li><b>Tree survey</b></li></ol>", and below it what was said: how some editors number headings. */
    static boolean isHeading(Element element) {
        Element list = element.parent();
        if (!element.normalName().equals("li")
                || list == null
                || !list.normalName().equals("ol")
                || list.childrenSize() > 1) {
            return false;
        }
        Element below = list.nextElementSibling();
        if (below == null
                || below.normalName().equals("ol")
                || element.children().stream()
                        .anyMatch(child -> !BOLD.contains(child.normalName()) || hasBlock(child))) {
            return false;
        }
        String words = element.text().strip();
        String bold = element.select("> b, > strong").text().strip();
        return words.length() >= SHORTEST
                && words.length() <= (words.startsWith("To ") ? LONGEST_OF_AGENDA : LONGEST)
                && words.equals(bold)
                && !PART.matcher(words).matches();
    }

    static Set<Element> of(Element body) {
        Set<Element> found = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (Element bold : body.select("b, strong")) {
            String title = bold.text().strip();
            if (TITLE.matcher(title).matches()
                    && !PART.matcher(title).matches()
                    && bold.closest("td, th, h1, h2, h3, h4, h5, h6, a") == null
                    && (bold.closest("li") == null || bold.is(ITEM_BY_ITSELF))
                    && beginsLine(bold)
                    && bold.nextSibling() instanceof TextNode after
                    && GOES_ON.matcher(after.getWholeText()).matches()) {
                found.add(bold);
                titles.add(title);
            }
        }
        return titles.size() < FEWEST ? Set.of() : found;
    }

    private static boolean hasBlock(Element bold) {
        return bold.selectFirst("ol, ul, p, div, table") != null;
    }

    private static boolean beginsLine(Element bold) {
        Node before = bold.previousSibling();
        while (before instanceof TextNode words && words.isBlank()) {
            before = before.previousSibling();
        }
        return before == null
                || (before instanceof Element element && (element.normalName().equals("br") || element.isBlock()));
    }
}
