package org.moothall.system.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.Api;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;

/** What the lists of the platform show of some bodies, in the words of {@link Folds}. */
final class Shown {

    private static final String TAG = "tag:moothall.org,2026:";

    private final Api clerk;

    Shown(Api clerk) {
        this.clerk = clerk;
    }

    Map<String, String> meetings(Set<String> bodies) {
        return list("/api/meetings", bodies, Folds::meeting);
    }

    Map<String, String> headings(Set<String> bodies) {
        return list("/api/minutes", bodies, Folds::heading);
    }

    Map<String, String> decisions(Set<String> bodies) {
        return list("/api/decisions", bodies, Folds::decision);
    }

    Map<String, String> actions(Set<String> bodies) {
        return list("/api/actions", bodies, Folds::action);
    }

    private Map<String, String> list(String path, Set<String> bodies, Function<JsonNode, String> words) {
        Map<String, String> shown = new TreeMap<>();
        for (String body : bodies) {
            Pages.of(clerk, path + "?bodyId=" + body)
                    .forEach(entry -> shown.put(entry.required("id").asString(), words.apply(entry)));
        }
        return shown;
    }

    /** Keyed by subject and event. */
    Map<String, String> feed(Set<String> bodies) {
        Map<String, String> shown = new TreeMap<>();
        for (String body : bodies) {
            NodeList entries =
                    entries(clerk.get("/api/feeds/notices.atom?body=" + body).expect(200));
            IntStream.range(0, entries.getLength())
                    .mapToObj(number -> (Element) entries.item(number))
                    .forEach(entry -> shown.put(text(entry, "id").substring(TAG.length()), text(entry, "updated")));
        }
        return shown;
    }

    private static NodeList entries(Answer feed) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(feed.text().getBytes(UTF_8)))
                    .getElementsByTagName("entry");
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("The feed is not XML: " + feed.text(), e);
        }
    }

    private static String text(Element entry, String name) {
        return entry.getElementsByTagName(name).item(0).getTextContent();
    }
}
