package org.moothall.minutes.importing;

import java.util.regex.Pattern;

/** The reference of an application for planning permission or a licence, in the forms that authorities give it. */
final class Application {
    private static final String NAMED =
            "(?i:(?:planning )?application|cais)(?: (?i:no|ref(?:erence)?)\\.?)?(?: ?: ?| )";

    private static final String REFERENCE =
            "(?:(?:[A-Z]{1,4}\\d{0,2}/)?\\d{2}(?:\\d{2})?/\\d{3,6}(?:/[A-Z]{1,6}\\d?|[A-Z]\\b)?" // C8/19/00533/CPO,
                    // 24/1187M
                    + "|[A-Z]{1,2}\\d{4}/\\d{3,5}" // P2022/0817
                    + "|[A-Z]{1,4}\\d{2}/\\d{3,6}(?:/[A-Z0-9]{1,6}){0,2}\\b" // PA19/00318, C19/0877/33/LL
                    + "|[A-Z]{1,3}/(?:20)?\\d{2}/\\d{3,5}(?:/[A-Z]{1,6})?\\b" // SW/13/1107, S/2025/0802/LBC
                    + "|\\d{2}/[A-Z]{1,2}/\\d{3,5}\\b" // 24/P/2217
                    + "|[A-Z]{2}/\\d{5}\\b" // PL/02417
                    + "|\\d{4}/\\d{2}/[A-Z]{2,4}\\b" // 0311/23/HHO
                    + "|[A-Z]/\\d{3}/\\d{5}/\\d{2}\\b" // N/084/01377/24
                    + "|[A-Z]{1,4}\\d{1,2}(?:/\\d{4}){2}/[A-Z]{1,3}" // LA14/2020/0277/F
                    + "|\\d{2}[A-Z]\\d{1,4}[A-Z]?(?= [-\u2013\u2014] )" // 22C118B
                    + "|[A-Z]{1,3}\\d{2}-\\d{3,5}-\\d{2}" // H18-0211-23
                    + "|\\d{7}[A-Z]{2,4}" // 1300512FUL
                    + "|\\d{1,2}/(?:19|20)\\d\\d/\\d{3,5}\\b" // 43/2007/118, 7/2024/2011
                    + "|[A-Z]{1,2}/[A-Z]{2}\\d{2}/\\d{3,5}/[A-Z]{1,3}" // F/YR17/0611/O
                    + "|\\d{1,2}/\\d{2}/(?!(?:19|20)\\d\\d\\b)\\d{4}\\b" // 3/99/0418
                    + "|(?!(?:19|20)\\d\\d/)\\d{4}/\\d{2}\\b)"; // 0611/08

    private static final Pattern HEADS = Pattern.compile(
            "(?:" + NAMED + ")?" + REFERENCE + "(?: ?[-:\u2013\u2014]|[,.])? \\S|" + NAMED + REFERENCE + "$");

    private static final Pattern ANYWHERE = Pattern.compile("\\b(?:[A-Z]{1,4}\\d{0,2}/)?\\d{2}(?:\\d{2})?/\\d{3,6}\\b");

    private static final Pattern NUMBERED = Pattern.compile(
            "(?!(?:19|20)\\d\\d/)\\d{4}/\\d{2}|\\d{2}/\\d{4}|\\d{1,2}/(?:19|20)\\d\\d/\\d{3,5}|(?:19|20)\\d\\d/\\d{4}|[A-Z]\\d{4}/\\d{4}");

    private static final Pattern DECIDED = Pattern.compile(
            "(?i) ?[.:–—-] (?:no (?:objections?|comments?)|dim gwrthwynebiad(?: /)?|support(?:ed)?|object(?:ed|ion)?|[^:–—-]{0,30}(?:granted|refused|approved|permitted|allowed|dismissed|withdrawn)[^:–—-]{0,20})\\.?$");

    private static final Pattern DASH = Pattern.compile(" ?[:\u2010-\u2015-]$");

    private Application() {}

    /** "26/0118/HH - Rear extension, 4 Church Row". */
    static boolean isNamedBy(String text) {
        return HEADS.matcher(text).lookingAt();
    }

    /** "26/0118/HH - Rear extension - No objection": nothing is told of it below. */
    static boolean isDecidedIn(String text) {
        return DECIDED.matcher(text).find();
    }

    /** Whether a reference stands anywhere in it. */
    static boolean isIn(String text) {
        return ANYWHERE.matcher(text).find();
    }

    /** "0611/08 Proposed dwellings": what else would number an item. */
    static boolean isNumbered(String marker) {
        return NUMBERED.matcher(DASH.matcher(marker).replaceFirst("")).matches();
    }
}
