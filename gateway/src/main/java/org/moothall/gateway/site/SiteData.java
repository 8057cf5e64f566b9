package org.moothall.gateway.site;

import java.util.Map;
import org.moothall.gateway.page.LinkedData;
import org.springframework.stereotype.Component;

/** The site as programs read it in its home page: whose it is, and how it is searched. */
@Component
class SiteData {
    private final LinkedData data;

    SiteData(LinkedData data) {
        this.data = data;
    }

    String get() {
        Map<String, Object> council = data.council();
        Map<String, Object> site = data.thing("WebSite", "/", String.valueOf(council.get("name")));
        site.put("inLanguage", "en-GB");
        site.put("publisher", council);
        site.put(
                "potentialAction",
                Map.of(
                        "@type",
                        "SearchAction",
                        "target",
                        Map.of("@type", "EntryPoint", "urlTemplate", data.url("/search?q={words}")),
                        "query-input",
                        "required name=words"));
        return data.of(site);
    }
}
