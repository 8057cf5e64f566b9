package org.moothall.gateway.page;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What programs read in a page, in the words of schema.org: JSON-LD for a script element. Search engines keep it for long, so
 * nothing belongs there that is not for everybody, whoever looks at the page.
 */
@Component
public class LinkedData {
    private static final String CONTEXT = "https://schema.org";
    private static final String ORGANIZATION = "GovernmentOrganization";

    private final URI publicUrl;
    private final Brand brand;
    private final MessageSource words;
    private final JsonMapper json;

    LinkedData(@Value("${moothall.public-url}") URI publicUrl, Brand brand, MessageSource words, JsonMapper json) {
        this.publicUrl = publicUrl;
        this.brand = brand;
        this.words = words;
        this.json = json;
    }

    /** What a page is about. */
    public String of(Map<String, Object> thing) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", CONTEXT);
        data.putAll(thing);
        return inScript(json.writeValueAsString(data));
    }

    /** What a page is about, and the way to it from the home page. */
    public String of(Map<String, Object> thing, List<Step> trail) {
        return of(Map.of("@graph", List.of(thing, trail(trail))));
    }

    /** A thing with an address on this site, which is what it is known by. */
    public Map<String, Object> thing(String type, String path, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("@id", url(path));
        thing.put("url", url(path));
        thing.put("name", name);
        return thing;
    }

    /** The council whose site this is. */
    public Map<String, Object> council() {
        Map<String, Object> council = thing(ORGANIZATION, "/", brand.council());
        council.put("@id", url("/#council"));
        return council;
    }

    /** A committee, or another body of the council. */
    public Map<String, Object> body(String path, String name) {
        Map<String, Object> body = thing(ORGANIZATION, path, name);
        body.put("parentOrganization", council());
        return body;
    }

    private Map<String, Object> trail(List<Step> steps) {
        Step home = new Step("/", words.getMessage("frame.home", null, LocaleContextHolder.getLocale()));
        List<Step> all = Stream.concat(Stream.of(home), steps.stream()).toList();
        Map<String, Object> trail = new LinkedHashMap<>();
        trail.put("@type", "BreadcrumbList");
        trail.put(
                "itemListElement",
                IntStream.range(0, all.size())
                        .mapToObj(at -> Map.of(
                                "@type",
                                "ListItem",
                                "position",
                                at + 1,
                                "name",
                                all.get(at).words(),
                                "item",
                                url(all.get(at).address())))
                        .toList());
        return trail;
    }

    public String url(String path) {
        return publicUrl + path;
    }

    /** In a script element the text ends at a tag, and nothing in it is unescaped. */
    private static String inScript(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
