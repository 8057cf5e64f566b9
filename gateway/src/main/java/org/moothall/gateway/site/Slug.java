package org.moothall.gateway.site;

import java.text.Normalizer;
import java.util.Locale;

/** A name as a part of an address: "Children &amp; Families Panel" is {@code children-and-families-panel}. */
public final class Slug {
    private Slug() {}

    public static String of(String name) {
        String plain = Normalizer.normalize(name.replace("&", " and "), Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-");
        return plain.replaceAll("^-|-$", "");
    }
}
