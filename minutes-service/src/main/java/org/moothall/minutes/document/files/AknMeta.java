package org.moothall.minutes.document.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.moothall.minutes.document.Paper;

/** What Akoma Ntoso says about a document: the work, its expression in English, and this file of it. */
final class AknMeta {
    private AknMeta() {}

    static void write(AknElement meta, Paper paper) {
        String day = paper.day().toString();
        String work = "/akn/gb/doc/" + paper.kind() + "/" + day + "/" + escaped(paper.id());
        String expression = work + "/eng@" + day;
        AknElement identification = meta.add("identification").with("source", "#body");
        AknElement ofWork = level(identification, "FRBRWork", work, day);
        ofWork.add("FRBRcountry").with("value", "gb");
        level(identification, "FRBRExpression", expression, day)
                .add("FRBRlanguage")
                .with("language", "eng");
        level(identification, "FRBRManifestation", expression + ".xml", day)
                .add("FRBRformat")
                .with("value", "application/akn+xml");
        meta.add("references")
                .with("source", "#body")
                .add("TLCOrganization")
                .with("eId", "body")
                .with("href", "/akn/ontology/organization/gb/" + escaped(paper.body()))
                .with("showAs", paper.body());
    }

    private static AknElement level(AknElement identification, String name, String uri, String day) {
        AknElement level = identification.add(name);
        level.add("FRBRthis").with("value", uri + "/!main");
        level.add("FRBRuri").with("value", uri);
        level.add("FRBRdate").with("date", day).with("name", "meeting");
        level.add("FRBRauthor").with("href", "#body");
        return level;
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
