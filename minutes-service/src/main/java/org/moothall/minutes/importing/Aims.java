package org.moothall.minutes.importing;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a decision is about, where its own word does not say it: "decided to refuse", "decided that it be granted", "To approve the lease". */
final class Aims {
    private static final Pattern AIM = Pattern.compile(
            "(?i)^[^.;:]{0,120}?\\b(?:to|be|stands?|in favour of)(?: \\w+ly)? (not )?(approv|grant|agree|accept|adopt|endors|support|not(?:e|ing)"
                    + "|refus|reject|declin|defer|postpon|adjourn|refer|recommend|receiv|withdraw|(?:leave|hold|carry|put|lay|stand)\\b[^.;:]{0,30}?\\b(?:over|off|back|aside))(?:\\w*)\\b");

    private static final Map<String, Verdict> VERDICTS = Map.ofEntries(
            Map.entry("approv", Verdict.APPROVED),
            Map.entry("grant", Verdict.APPROVED),
            Map.entry("agree", Verdict.AGREED),
            Map.entry("accept", Verdict.AGREED),
            Map.entry("adopt", Verdict.AGREED),
            Map.entry("endors", Verdict.AGREED),
            Map.entry("support", Verdict.AGREED),
            Map.entry("refus", Verdict.REFUSED),
            Map.entry("reject", Verdict.REFUSED),
            Map.entry("declin", Verdict.REFUSED),
            Map.entry("defer", Verdict.DEFERRED),
            Map.entry("postpon", Verdict.DEFERRED),
            Map.entry("adjourn", Verdict.DEFERRED),
            Map.entry("refer", Verdict.REFERRED),
            Map.entry("recommend", Verdict.RECOMMENDED),
            Map.entry("receiv", Verdict.RECEIVED),
            Map.entry("withdraw", Verdict.WITHDRAWN));

    private Aims() {}

    static Optional<Verdict> of(String words) {
        Matcher aim = AIM.matcher(words);
        if (!aim.find()) {
            return Optional.empty();
        }
        String verb = aim.group(2).toLowerCase(java.util.Locale.ROOT);
        boolean later = verb.indexOf(' ') > 0; // "to leave it over"
        Verdict verdict = later ? Verdict.DEFERRED : VERDICTS.getOrDefault(verb, Verdict.NOTED);
        boolean refused = aim.group(1) != null && verdict == Verdict.APPROVED;
        return aim.group(1) == null ? Optional.of(verdict) : refused ? Optional.of(Verdict.REFUSED) : Optional.empty();
    }
}
