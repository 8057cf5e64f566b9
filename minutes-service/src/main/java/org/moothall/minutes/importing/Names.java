package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts a list of people: "Councillors A Oak (Chair), B Elm and C Ash", "Jane Rook, Head of Parks; Tom Wren – Clerk". */
final class Names {

    /** A name as written, without "Councillor", and the post that stands with it. */
    record Name(String name, @Nullable String role) {
        private static final Pattern NAME = Pattern.compile(
                "\\p{Lu}[\\p{L}.'\\u2019-]*(?: (?:\\p{Lu}[\\p{L}.'\\u2019-]*|de|van|der|von|la|ap|ab|o)){0,5}");

        /** "Lord Mayor (Councillor Oak)". */
        private static final Pattern IN_OFFICE = Pattern.compile(Person.OFFICE + " \\(" + Person.TITLED + "\\)");

        boolean isName() {
            return name.length() <= 80
                    && (NAME.matcher(name).matches() || IN_OFFICE.matcher(name).matches());
        }
    }

    private static final Pattern BETWEEN = Pattern.compile(
            ";\\s*(?:and |a )?(?:the (?!" + Person.OFFICE
                    + "\\b)(?=\\p{Lu}))?|[,\\t]\\s*(?:and |a )?(?:the (?=\\p{Lu}))?|\\s+(?:and|&) (?:[Tt]he (?="
                    + Person.OFFICE
                    + " \\())?|\\s+(?=(?:Councillor|Cllr|Alderman|Bailie) (?:\\p{Lu}|M))"
                    + "|(?<=\\p{Ll}|\\))(?<!\\b(?:Councillors?|Cllrs?|Alderman|Bailie|Chair|Mayor|the))\\s+(?=(?:Mrs?|Ms|Miss|Dr) \\p{Lu})");
    private static final Pattern COUNCILLOR = Pattern.compile(
            "^(?:the )?(?:County |Town |Parish |Borough )?(?:Councillors?:?-?|Cllrs?[.:]?|Aldermen|Members?:|Cynghorwyr|(?:y |Y )?Cynghorydd) ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKET = Pattern.compile("\\s*\\(([^()]{1,120})\\)?\\s*");
    private static final Pattern DASH = Pattern.compile("\\s+[-\\u2013\\u2014]\\s+");
    private static final Pattern NOBODY =
            Pattern.compile("(?:none|nil|n/a|there were none|no apologies.*|dim)\\.?", Pattern.CASE_INSENSITIVE);

    /** "Councillors Oak, Elm and the Mayor": one more voter, and not what Elm is. */
    private static final Pattern THE_OFFICE = Pattern.compile("the " + Person.OFFICE + "\\.?");

    private static final Pattern OFFICE = Pattern.compile(Person.OFFICE);

    /** "Rix, Self, Steward and Utting": names of one word each, whatever else the word may be. */
    private static final Pattern SURNAMES = Pattern.compile(
            "(?:Mrs |Ms |Miss |Dr )?\\p{Lu}[\\p{L}'\\u2019-]+(?:, (?:Mrs |Ms |Miss |Dr )?\\p{Lu}[\\p{L}'\\u2019-]+)+(?:,? (?:and|&) \\p{Lu}[\\p{L}'\\u2019-]+)?");

    /** Above those who are called so. */
    private static final Pattern TITLE_ALONE = Pattern.compile("(?i)(?:aldermen|alderman|councillors?|cllrs?)");

    private static final Pattern THE =
            Pattern.compile("^(?:[Tt]he (?:(?:Right )?Worshipful,? (?:the )?)?)(?=" + Person.OFFICE + "\\b)");

    private Names() {}

    static List<Name> in(String text) {
        List<Name> names = new ArrayList<>();
        boolean surnames = SURNAMES.matcher(COUNCILLOR.matcher(text.strip()).replaceFirst(""))
                .matches();
        if (text.isBlank() || NOBODY.matcher(text.strip()).matches()) {
            return names;
        }
        for (String part : parts(text, surnames)) {
            boolean chair = THE_OFFICE.matcher(part.strip()).matches()
                    || Name.IN_OFFICE.matcher(part.strip()).matches();
            String bare = THE.matcher(part.strip().replaceAll("[.,;:]+$", "")).replaceFirst("");
            String words = COUNCILLOR.matcher(bare).replaceFirst("").strip();
            if (words.isEmpty() || TITLE_ALONE.matcher(words).matches()) {
                continue;
            }
            Name last = names.isEmpty() ? null : names.getLast();
            boolean officers = last != null
                    && OFFICE.matcher(last.name()).lookingAt()
                    && OFFICE.matcher(words).lookingAt(); // "the Lord Provost; Depute Provost"
            boolean post = !surnames && !officers && isPost(bare(words));
            if (last != null && last.role() == null && post && !isPost(last.name()) && !chair) {
                names.set(names.size() - 1, new Name(last.name(), words));
            } else {
                names.add(one(words));
            }
        }
        return names;
    }

    /** Commas in brackets part nobody. */
    private static List<String> parts(String text, boolean surnames) {
        List<String> parts = new ArrayList<>();
        Matcher between = BETWEEN.matcher(text);
        int from = 0;
        while (between.find()) {
            String before = text.substring(from, between.start());
            boolean open = before.lastIndexOf('(') > before.lastIndexOf(')');
            boolean ofPost = !surnames
                    && isPost(bare(before))
                    && text.startsWith(" and ", between.start())
                    && !COUNCILLOR
                            .matcher(text)
                            .region(between.end(), text.length())
                            .lookingAt();
            if (!open && !ofPost) {
                parts.add(before);
                from = between.end();
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** Without "Councillors" and what stands in brackets, neither of which makes it a post. */
    private static String bare(String part) {
        return COUNCILLOR.matcher(BRACKET.matcher(part).replaceAll(" ").strip()).replaceFirst("");
    }

    private static Name one(String words) {
        if (Name.IN_OFFICE.matcher(words).matches()) {
            return new Name(words, null);
        }
        Matcher bracket = BRACKET.matcher(words);
        if (bracket.find() && bracket.start() > 0) {
            String rest = words.substring(bracket.end()).strip();
            return new Name(
                    (words.substring(0, bracket.start()) + " " + rest).strip(),
                    bracket.group(1).strip());
        }
        String[] sides = DASH.split(words, 2);
        return sides.length == 2 && isPost(sides[1])
                ? new Name(sides[0].strip(), sides[1].strip())
                : new Name(words, null);
    }

    /** "Head of Parks", "Clerk to the Council": words of a post, and no "Mr" before a name. */
    private static boolean isPost(String words) {
        String[] each = words.split(" ", -1);
        boolean titled = each[0].matches(
                        "(?i)(?:mr|mrs|ms|miss|mx|dr|sir|lord|lady|dame|rev|revd|prof|professor|ald|alderman|bailie|provost|pc|sgt|insp|supt)\\.?")
                && each.length > 1;
        for (String word : each) {
            if (!titled && Roles.isOwner(word)) {
                return true;
            }
        }
        return false;
    }
}
