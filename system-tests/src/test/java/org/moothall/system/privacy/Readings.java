package org.moothall.system.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as it stands and as somebody reads it who undoes the encodings of addresses, JSON, HTML, mail and binary data. */
final class Readings {

    private static final Pattern ESCAPE =
            Pattern.compile("%([0-9A-Fa-f]{2})|\\\\u00([0-9A-Fa-f]{2})|&#x0*([0-9A-Fa-f]{2});|=([0-9A-Fa-f]{2})");
    private static final Pattern DECIMAL = Pattern.compile("&#0*([0-9]{2,3});");
    private static final Pattern SOFT_BREAK = Pattern.compile("=\\r?\\n|=\\\\r\\\\n|=\\\\n");
    private static final Pattern HEX = Pattern.compile("(?:[0-9A-Fa-f]{2}){26,}");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{34,}");
    private static final int BASE64_GROUP = 4;
    private static final int LAYERS = 2;

    private Readings() {}

    static List<String> of(String text) {
        return of(text, LAYERS);
    }

    private static List<String> of(String text, int layers) {
        List<String> readings = new ArrayList<>();
        readings.add(text);
        String plain = unescaped(text);
        if (!plain.equals(text)) {
            readings.add(plain);
        }
        if (layers > 0) {
            String hidden = hidden(plain);
            if (!hidden.isEmpty()) {
                readings.addAll(of(hidden, layers - 1));
            }
        }
        return readings;
    }

    /** Twice, for what was escaped twice, as an address inside JSON. */
    private static String unescaped(String text) {
        return once(once(text));
    }

    private static String once(String text) {
        String joined = SOFT_BREAK.matcher(text).replaceAll("");
        String letters = DECIMAL.matcher(joined).replaceAll(hit -> literal(Integer.parseInt(hit.group(1))));
        return ESCAPE.matcher(letters).replaceAll(hit -> literal(Integer.parseInt(firstGroup(hit), 16)));
    }

    private static String firstGroup(MatchResult hit) {
        for (int group = 1; group <= hit.groupCount(); group++) {
            if (hit.group(group) != null) {
                return hit.group(group);
            }
        }
        throw new IllegalStateException("a match without a group");
    }

    private static String literal(int character) {
        return Matcher.quoteReplacement(Character.toString(character));
    }

    /** What runs of hexadecimal digits and of Base64 mean, from each place at which a group may begin. */
    private static String hidden(String text) {
        StringBuilder found = new StringBuilder();
        HEX.matcher(text)
                .results()
                .forEach(run -> found.append(new String(HexFormat.of().parseHex(run.group()), ISO_8859_1))
                        .append('\n'));
        BASE64.matcher(text).results().forEach(run -> {
            String standard = run.group().replace('-', '+').replace('_', '/');
            for (int start = 0; start < BASE64_GROUP; start++) {
                int whole = (standard.length() - start) / BASE64_GROUP * BASE64_GROUP;
                byte[] bytes = Base64.getDecoder().decode(standard.substring(start, start + whole));
                found.append(new String(bytes, ISO_8859_1)).append('\n');
            }
        });
        return found.toString();
    }
}
