package org.moothall.minutes.importing.html;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Tells which elements belong to the site and not to the record, by their names, classes, ids and roles. */
final class Rooms {

    private static final Set<String> SITE_TAGS = Set.of(
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "textarea",
            "noscript",
            "iframe",
            "dialog",
            "template");
    private static final Set<String> SITE_ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "complementary", "menu");
    private static final Set<String> SITE_WORDS = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "footer",
            "cookie",
            "cookies",
            "skip",
            "skiplink",
            "skiplinks",
            "share",
            "sharing",
            "sharedaddy",
            "social",
            "sidenav",
            "masthead",
            "pagination",
            "mgactionlist",
            "mghiddentext",
            "mgrestricted",
            "badge",
            "widget",
            "toc",
            "editsection",
            "catlinks",
            "printfooter",
            "meta");

    private final IdentityHashMap<Node, Integer> sizes;
    private final int total;

    private Rooms(IdentityHashMap<Node, Integer> sizes, int total) {
        this.sizes = sizes;
        this.total = total;
    }

    static Rooms of(Element body) {
        IdentityHashMap<Node, Integer> sizes = new IdentityHashMap<>();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                sizes.put(
                        node,
                        node instanceof TextNode text ? text.getWholeText().length() : 0);
            }

            @Override
            public void tail(Node node, int depth) {
                Node parent = node.parentNode();
                if (parent != null && sizes.containsKey(parent)) {
                    sizes.merge(parent, sizes.getOrDefault(node, 0), Integer::sum);
                }
            }
        });
        return new Rooms(sizes, sizes.getOrDefault(body, 0));
    }

    /** An element that holds most of the page is the page, whatever its class says. */
    boolean isSite(Element element) {
        boolean most = sizes.getOrDefault(element, 0) * 2L > total;
        if (SITE_TAGS.contains(element.normalName()) || SITE_ROLES.contains(element.attr("role"))) {
            return !(most && element.normalName().equals("form"));
        }
        return !most && (hasSiteWord(element.className()) || hasSiteWord(element.id()) || isPageHeader(element));
    }

    /** ASP.NET pages are one big form; a header outside an article or section is the site's, unless it has the title. */
    private static boolean isPageHeader(Element element) {
        return element.normalName().equals("header")
                && element.closest("main, article, section") == null
                && element.selectFirst("h1") == null;
    }

    private static boolean hasSiteWord(String names) {
        for (String word : names.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (SITE_WORDS.contains(word) || word.endsWith("sidebar")) {
                return true;
            }
        }
        return false;
    }
}
