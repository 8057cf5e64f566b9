package org.moothall.minutes.importing;

import java.util.regex.Pattern;

/** The words of the site around the record: navigation, sharing, file sizes, the names of the page's parts. */
final class Furniture {

    private static final int LONGEST = 200;

    private static final String FILE_SIZE = "\\(?(?:PDF|DOCX?|XLSX?|PPTX?|RTF|HTML?|TXT"
            + "|ZIP)\\b[ ,:]{0,2}\\(?\\d{1,6}(?:[.,]\\d{1,3})? ?(?:[KM]i?B|bytes)\\)?";

    /** Anywhere on a page. */
    private static final Pattern ANYWHERE = Pattern.compile(
            "(?i)(?:(?:(?:print|share|e-?mail|tweet|bookmark)(?: this)?(?: (?:page|item))?[ |]*){2,5}|share this (?:item|page)|skip to (?:main )?content|print (?:this )?page|back to top"
                    + "|return to top|accept all cookies|cookies?(?: policy)?"
                    + "|(?:read|download) (?:the )?(?:draft )?minutes.{0,40}|view (?:the )?(?:directions|decision|background|declarations|minutes|agenda|reasons|as html"
                    + "|full).{0,80}|menu|search|home|log ?in|sign in"
                    + "|contact us|follow us.{0,40}|privacy(?: policy| notice)?|accessibility(?: statement)?"
                    + "|terms(?: and conditions)?|sitemap|site map|share|tweet|facebook|twitter|linkedin|email|print"
                    + "|(?:©|copyright\\b|\\(c\\) ?\\d{4}).{0,120}|you are here.{0,150}"
                    + "|[^<>.]{1,60}(?: ?[>»›] ?[^<>.]{1,60}){1,9}|page \\d{1,4}(?: of \\d{1,4})?|\\d{1,4} of \\d{1,4}"
                    + "|[(\\[](?:agenda )?(?:item|no|minute|min|ref)\\.? ?(?:no|number|ref)?\\.?:? ?[a-z/.]{0,6}\\d{1,4}[a-z/.\\d]{0,8}[)\\]]|(?:submitted|posted|written|created|published|added|updated) by .{1,60}|powered by .{1,60}|last updated.{0,60}|published(?: on)?:? .{0,40}\\d{4}|rhannu'r eitem hon"
                    + "|neidio i'r prif gynnwys|"
                    + FILE_SIZE + ")");

    /** What content systems call their pages, say of a meeting, or have in the head of one. */
    private static final String NAME_OF_PAGE =
            "(?:council|committee) meetings|(?:agendas?|meetings)(?:,? (?:and )?(?:reports|decisions|minutes)){1,3}|minutes \\d{4}"
                    + "|.{0,100}\\bminutes \\d{1,2} \\d{1,2} (?:19|20)\\d\\d|occurred|scheduled|this (?:section|page)"
                    + " (?:allows|shows|lists|gives|contains)\\b.{0,120}|\\p{L}{3,12}(?: \\| \\p{L}{3,12}){1,6}";

    /** Before the item begins. */
    private static final Pattern ABOVE = Pattern.compile("(?i)(?:" + NAME_OF_PAGE
            + "|(?:present(?: (?:in (?:the )?(?:chamber|person|room)|remotely|online|virtually))?|in attendance|also (?:present|in attendance)|members present|officers (?:present|in attendance)|yn bresennol) ?:.{0,190}|.{0,80}\\b(?:minute|our) ref(?:erence)?\\.?:? .{1,40}|(?:.{1,120} [-|] )?(?:agenda item|agenda"
            + " item details|(?:item|decision|issue|meeting) details|issue - meetings|eitem ar yr agenda|eitem agenda|agenda|agenda and(?: draft)?"
            + " minutes|agenda, decisions and minutes|(?:draft|printed|published)? ?minutes|decisions)(?: [-|]"
            + " .{1,120})?|extracts? from (?:the |draft ){0,2}minutes? of .{1,160}|(?:draft )?minutes,? (?:of |for )?(?:"
            + Months.NAMES
            + "),? \\d{4}|items?|no\\.? ?(?:item)?|no item|item no\\.?|rhif eitem|eitemau|available papers"
            + "|(?:venue|contact|date|time|location|place|note|link|webcast|media|meeting|lleoliad|cyswllt|dyddiad):?"
            + " .{0,160}|committee: .{0,160}|(?:venue|contact|webcast|media|date|time):?|(?:[^.]{1,100} -"
            + " )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,?"
            + "(?: (?:the )?\\d.{0,80}| (?:" + Months.NAMES
            + ").{0,70})|(?:agenda|minutes|decisions|record|notes)(?: of| for)(?!(?: the)? (?:last|previous)\\b)(?:"
            + " the| a)? .{1,160}|\\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec) \\d{4}\\b.{0,40}|.{0,100}\\b\\d{1,2}(?:st|nd|rd|th)?"
            + " (?:" + Months.NAMES + "),?"
            + " \\d{4}\\b.{0,60}|.{0,60}\\b(?:council|authority|borough|city|district|county)\\b ?[-\u2013\u2014:,/] ?.{0,60}(?:cabinet|committee|panel|board|council|forum|executive|commission|cyngor)|(?:[\\p{L}']{1,30} ){1,5}(?:council|authority)|(?:london|royal|metropolitan) borough of [\\p{L}' ]{2,60}|cyngor (?:[\\p{L}']{1,30}"
            + " ?){1,5})");

    private Furniture() {}

    static boolean standsAnywhere(String text) {
        return matches(ANYWHERE, text);
    }

    static boolean standsAbove(String text) {
        return matches(ANYWHERE, text) || matches(ABOVE, text) || standsAboveInTwoLanguages(text);
    }

    /** "Agenda item / Eitem ar yr agenda". */
    private static boolean standsAboveInTwoLanguages(String text) {
        int other = text.indexOf(" / ");
        return other > 0 && matches(ABOVE, text.substring(0, other)) && matches(ABOVE, text.substring(other + 3));
    }

    private static boolean matches(Pattern pattern, String text) {
        return text.length() <= LONGEST && pattern.matcher(Glyphs.plain(text)).matches();
    }
}
