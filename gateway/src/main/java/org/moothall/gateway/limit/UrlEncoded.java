package org.moothall.gateway.limit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Names and values as they stand in a query and in a form. */
final class UrlEncoded {
    private UrlEncoded() {}

    /** @throws IllegalArgumentException for what is not written so */
    static MultiValueMap<String, String> parse(String text) {
        var parsed = new LinkedMultiValueMap<String, String>();
        for (var pair : text.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            var equals = pair.indexOf('=');
            var name = equals < 0 ? pair : pair.substring(0, equals);
            parsed.add(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
        }
        return parsed;
    }

    private static String decode(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
