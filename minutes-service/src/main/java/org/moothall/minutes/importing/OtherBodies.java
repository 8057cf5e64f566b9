package org.moothall.minutes.importing;

import java.util.regex.Pattern;

/** Bodies whose doings the minutes tell, and whose minutes they are not: "the parish meeting", "a neighbouring board". */
final class OtherBodies {
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:parish|community|neighbouring|another|other|local|residents'?|tenants'?|public)"
                    + " (?:meeting|council|board|forum|committee|group|panel|authority)s?\\b|\\b(?:Highways?|Local(?: (?:Highway|Planning|Education))?) Authority\\b");

    /** "The County Council voted last month by 40 to 12", "in the ballot of tenants 45 were for it". */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:voted|agreed|resolved|decided) (?:last \\w+|earlier|previously|in (?:\\d{4}|" + Months.NAMES
                    + "))\\b"
                    + "|\\b(?i:balloted|ballot of|poll of|referendum|survey|respondents|who (?:answered|replied|responded)|a ymatebodd|ymgynghoriad|consultation|signatures|among the public)\\b");

    private static final Pattern LIST = Pattern.compile(
            "(?i)\\b(?:district|county|borough)(?: council)?(?:'s)? decisions\\b|\\bdecisions (?:of|by|from) the\\b");

    private static final Pattern HEAD_OF_LIST = Pattern.compile(
            "(?!.*\\b(?:RESOLVED|AGREED|NOTED|resolved|agreed|noted)\\b)(?:[Tt]o (?:receive|note) (?:the )?(?:notifications? of )?[Pp]lanning [Dd]ecisions(?: received| notified)?[.:]?|(?:NOTIFICATIONS? OF )?PLANNING DECISIONS:?|[^.]{0,60}\\b(?:[Dd]ecisions|DECISIONS)\\b[^.]{0,40}\\b(?:of|by|from) (?:the )?(?:[\\p{L}' ]{0,30}\\b(?:District|County|Borough|City|Unitary|Planning)(?: \\p{L}+)?|(?<=\\b(?:notified|issued|made) by )\\p{Lu}[\\p{L}'-]+ Council|[A-Z]{1,4}C|LPA)\\b[^.]{0,30}:?)");

    private static final Pattern NOTED_LIST = Pattern.compile(
            "(?:^|.*[.:] )(?:The following|These)\\b[^.;:]{0,80}\\bwere (?:noted|NOTED|received|reported)\\b[^.;:]{0,20}[:.]?");

    private static final int REACH = 15;

    /** How many characters before a decision the head of its list is looked for. */
    private static final int LONGEST_LIST = 2_000;

    private OtherBodies() {}

    /**
     * Whether the doer is called so: with a small letter, since the body whose minutes these are has a capital, or by the name of
     * what the law has other councils be.
     */
    static boolean isOne(String plain, int floor, Subject subject) {
        int from = Math.max(floor, subject.start() - REACH);
        return NAMED.matcher(plain.substring(from, subject.end())).find();
    }

    /** "Decisions of the District Council: … – granted. … – refused.": whether the sentence is of such a list. */
    static boolean areListed(Sentence sentence) {
        return LIST.matcher(sentence.passage().plain())
                .region(Math.max(0, sentence.start() - LONGEST_LIST), sentence.start())
                .find();
    }

    /** "The following decisions had been made by the District Council:" alone above a list. */
    static boolean headList(String plain) {
        return HEAD_OF_LIST.matcher(plain).matches();
    }

    /** "The following decisions of the District Council were noted:": noted here, and what is listed below was decided there. */
    static boolean notesList(String plain) {
        return plain.length() <= LONGEST_LIST && NOTED_LIST.matcher(plain).matches();
    }

    /** Whether the sentence tells of them, or of a vote elsewhere. */
    static boolean areToldOf(Sentence sentence) {
        return sentence.matcher(NAMED).find() || sentence.matcher(ELSEWHERE).find();
    }
}
