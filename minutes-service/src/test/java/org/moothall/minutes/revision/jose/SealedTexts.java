package org.moothall.minutes.revision.jose;

import java.time.Instant;
import java.util.List;
import org.moothall.minutes.revision.Cause;
import org.moothall.minutes.revision.Chain;
import org.moothall.minutes.revision.KeySource;
import org.moothall.minutes.revision.Mark;

/** Three texts of one meeting's minutes, sealed in a chain by a key of their own. */
final class SealedTexts {
    private SealedTexts() {}

    static JoseNotary notary(String jwk) {
        return new JoseNotary(new CouncilKeys(new KeySource(jwk, null), first -> first.get()));
    }

    static Chain chain(JoseNotary notary) {
        Chain chain = Chain.empty();
        for (String words : List.of("schools", "schools, corrected", "schools, corrected and signed")) {
            Mark mark = chain.next(
                    Instant.parse("2026-12-02T10:00:00Z"),
                    Cause.values()[chain.revisions().size()]);
            chain = chain.and(notary.seal(mark, text(mark, words)));
        }
        return chain;
    }

    static String text(Mark mark, String words) {
        String previous = mark.previous() == null ? "" : ", \"previous\": \"%s\"".formatted(mark.previous());
        return """
            {"meetingId": "meeting-1", "items": [{"title": "%s", "number": 1}],
             "revision": {"number": %d, "cause": "%s", "at": "%s"%s}}
            """.formatted(words, mark.number(), mark.cause().word(), mark.at(), previous);
    }

    /** As the API answers it. */
    static String proof(Chain chain, String keys) {
        List<String> revisions = chain.revisions().stream()
                .map(revision -> """
                    {"number":%d,"digest":"%s"%s,"signature":"%s"}\
                    """.formatted(
                                revision.mark().number(),
                                revision.digest(),
                                revision.mark().previous() == null
                                        ? ""
                                        : ",\"previous\":\"%s\""
                                                .formatted(revision.mark().previous()),
                                revision.signature()))
                .toList();
        return "{\"meetingId\":\"meeting-1\",\"revisions\":[%s],\"keys\":%s}"
                .formatted(String.join(",", revisions), keys);
    }
}
