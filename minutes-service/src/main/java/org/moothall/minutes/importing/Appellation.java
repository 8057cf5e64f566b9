package org.moothall.minutes.importing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a name or title backwards from its last word: capitals, the words of roles, and the small words that hold them
 * together, up to an article, a comma or a word that belongs to no name.
 */
final class Appellation {

    private static final Vocabulary CONNECTORS = Vocabulary.of("""
            of for and & - at to in""");

    private static final Vocabulary DETERMINERS = Vocabulary.of("""
            the a an this our their its his her all both each any""");

    /** Capital at the start of a sentence, yet no name. */
    private static final Vocabulary OPENERS = Vocabulary.of("""
            in on at with following after before as for from by to when where while although however it this
            that there these those if should once since during having responding finally furthermore moreover
            also then therefore accordingly no what which who whether because but and or so given regarding
            deferred resolved agreed noted carried approved refused lost concerning under upon subject questions concern concerns discussion""");

    /** "the Corporate Director, Housing": posts that are parted by a comma from what they are over. */
    private static final Vocabulary OFFICES = Vocabulary.of("director head manager officer lead chief");

    /** Before whose names no small word says more. */
    private static final Vocabulary TITLES = Vocabulary.of("mr mrs ms miss dr councillor cllr alderman");

    private static final Vocabulary SHORT =
            Vocabulary.of("mr. mrs. ms. dr. cllr. cyng. insp. supt. sgt. capt. rev. prof. ald.");

    private static final Pattern PLACE = Pattern.compile("\\b(?:at|in|on|from|to) $");

    private static final int LONGEST_PLACE = " from ".length();

    private static final Pattern PLACE_AND_PERSON = Pattern.compile(
            "\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2} and (?=(?:Councillor|Cllr|Mrs?|Ms|Miss|Dr)\\b)");

    private static final Pattern INITIALS = Pattern.compile("(?!IT|NO|WE)[A-Z]{2}");

    private static final Pattern MONTH = Pattern.compile(Months.NAMES, Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE_MONTH =
            Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?|in|by|of|until|till|before|from|since|early|late|mid|next|last");

    private Appellation() {}

    static Subject endingAt(Words words, int last) {
        Subject subject = behindPlace(words, name(words, last, true));
        int role = subject.kind() == Subject.Kind.NONE ? role(words, last) : last;
        if (role == last) {
            return subject;
        }
        Subject wider = name(words, role, true);
        return new Subject(wider.kind(), wider.start(), words.end(last));
    }

    /** "about the dyke at Marsh Leam and Cllr Oak": the first is a place, and does nothing. */
    private static Subject behindPlace(Words words, Subject subject) {
        if (subject.kind() == Subject.Kind.NONE) {
            return subject;
        }
        String before = words.text().substring(Math.max(0, subject.start() - LONGEST_PLACE), subject.start());
        Matcher pair = PLACE_AND_PERSON.matcher(words.text()).region(subject.start(), subject.end());
        return PLACE.matcher(before).find() && pair.lookingAt()
                ? new Subject(subject.kind(), pair.end(), subject.end())
                : subject;
    }

    private static Subject name(Words words, int from, boolean maybePair) {
        int i = from;
        int last = from - 1;
        int roleAt = -1;
        while (words.has(i)) {
            String word = words.at(i);
            int bracket =
                    word.length() > 4 && (word.endsWith(")") || word.endsWith("),")) ? bracketStart(words, i) : -1;
            if (bracket >= 0) {
                last = bracket;
                i = bracket + 1;
                continue;
            }
            if (i > from && breaksOff(words, i)) {
                break;
            }
            if (i > from && word.charAt(0) == '"') { // "to add at the end "The Chief Executive …"
                break;
            }
            if (isDeterminer(word) && !isInitial(words, i, from)) {
                last = i;
                if (!goesOnBefore(words, i, from, maybePair)) {
                    break;
                }
            } else if (Roles.isOwner(word) || Roles.isBody(word)) {
                last = i;
                roleAt = i;
            } else if ((isCapital(word) && !isOpener(words, i) && !isMonth(words, i)) || isOfSection(words, i)) {
                last = i;
            } else if (!(i > from && (CONNECTORS.has(word) || isCharge(words, i))) && !isModifier(words, i, roleAt)) {
                break;
            }
            i++;
        }
        return last < from
                ? new Subject(Subject.Kind.NONE, words.has(from) ? words.start(from) : 0, 0)
                : settled(words, from, last);
    }

    /** A comma or a full stop ends the name, unless a list inside a title goes on: "Director of Children, Families and Communities". */
    private static boolean breaksOff(Words words, int i) {
        char end = words.at(i).charAt(words.at(i).length() - 1);
        if (end == ',') {
            String after = words.at(i - 1);
            boolean title =
                    isCapital(words.at(i)) && isCapital(after) && !Roles.isPerson(after) && !isDeterminer(after);
            boolean ofPost = isName(words, i)
                    && OFFICES.has(Roles.bare(words.at(i)))
                    && isCapital(words.at(i))
                    && isCapital(after);
            boolean apposition =
                    isCapital(words.at(i)) && Roles.isPerson(after) && isCapital(after) && words.endsWith(0, ',');
            return !(title && listGoesOn(words, i))
                    && !apposition
                    && !(ofPost && !Roles.isPerson(after) && !after.endsWith(","));
        }
        boolean initial = words.at(i).length() <= 2 || SHORT.has(words.at(i).toLowerCase(Locale.ROOT));
        boolean ofOffice = end == ':' && OFFICES.has(Roles.bare(words.at(i))) && isName(words, i);
        return (end == ':' && !ofOffice) || end == ';' || (end == '.' && !initial);
    }

    /** Whether up to four words behind this one are of a name: "Roads and Transport". */
    private static boolean isName(Words words, int i) {
        for (int k = 0; k < i; k++) {
            if (!isCapital(words.at(k)) && !words.at(k).equals("and")) {
                return false;
            }
        }
        return i >= 1 && i <= 4 && isCapital(words.at(0)) && (i < 2 || !Roles.isOwner(words.at(0)));
    }

    private static boolean listGoesOn(Words words, int i) {
        boolean and = false;
        for (int k = i - 1; k >= 0 && k > i - 6; k--) {
            and |= words.at(k).equals("and") || words.at(k).equals("&");
        }
        for (int k = i + 1; and && words.has(k) && k < i + 6; k++) {
            if (words.at(k).equals("of") || words.at(k).equals("for")) {
                return true;
            }
        }
        return false;
    }

    /** "the Leader of the Council", and "the Head of Parks and the Head of Highways" where that is all there is. */
    private static boolean goesOnBefore(Words words, int i, int from, boolean maybePair) {
        String before = words.at(i + 1);
        boolean ofPost = before.equals("to") && Roles.isPerson(words.at(i + 2)); // "Clerk to the Council"
        if (before.equals("of") || before.equals("for") || ofPost) {
            String head = words.at(i + 2);
            return i > from
                    && (Roles.isOwner(head) || Roles.isBody(head) || (isCapital(head) && !isOpener(words, i + 2)));
        }
        if (!before.equals("and") || !maybePair) {
            return false;
        }
        Subject first = name(words, i + 2, false);
        return first.kind() == Subject.Kind.PERSON && opensClause(words, first.start());
    }

    /** Whether nothing but an article stands between the start of the clause and this place. */
    private static boolean opensClause(Words words, int place) {
        String before =
                words.text().substring(words.start(words.count() - 1), place).strip();
        boolean article = isDeterminer(before.substring(before.lastIndexOf(' ') + 1));
        String clause =
                article ? before.substring(0, before.lastIndexOf(' ') + 1).strip() : before;
        return clause.isEmpty() || clause.endsWith(",") || clause.endsWith(" that");
    }

    /** "the interim finance manager": small words between an article and a role. */
    private static boolean isModifier(Words words, int i, int roleAt) {
        if (roleAt < 0
                || TITLES.has(Roles.bare(words.at(roleAt)))
                || i - roleAt > 4
                || words.at(i).equals("that")
                || CONNECTORS.has(words.at(i))
                || !Character.isLowerCase(words.at(i).charAt(0))) {
            return false;
        }
        for (int k = roleAt + 1; k < i; k++) {
            if (words.at(k).equals("that") || CONNECTORS.has(words.at(k))) {
                return false;
            }
        }
        for (int k = i; words.has(k) && k <= roleAt + 5; k++) {
            if (isDeterminer(words.at(k))) {
                return true;
            }
            if (!words.at(k).chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'')) {
                return false;
            }
        }
        return false;
    }

    /** The with of "Cabinet Member with Responsibility for Highways". */
    private static boolean isCharge(Words words, int i) {
        return words.at(i).equals("with") && Roles.bare(words.at(i - 1)).equals("responsibility");
    }

    /** The 151 of "Section 151 Officer". */
    private static boolean isOfSection(Words words, int i) {
        return words.at(i).chars().allMatch(Character::isDigit)
                && words.at(i + 1).equalsIgnoreCase("section");
    }

    /** The A of "Councillor A Sample". */
    private static boolean isInitial(Words words, int i, int from) {
        boolean before = words.has(i + 1)
                && isCapital(words.at(i + 1))
                && !isOpener(words, i + 1)
                && !words.endsWith(i + 1, ',');
        return words.at(i).equals("A") && i > from && before;
    }

    /** "the lead officer for the project": from the last word to the role that it says more of; else the word itself. */
    private static int role(Words words, int from) {
        for (int k = from + 1; words.has(k) && k < from + 5; k++) {
            String word = words.at(k);
            if ((word.equals("of") || word.equals("for")) && Roles.isOwner(words.at(k + 1))) {
                return k + 1;
            }
            if (!isDeterminer(word) && !word.chars().allMatch(c -> Character.isLowerCase(c) || c == '-')) {
                break;
            }
        }
        return from;
    }

    private static int bracketStart(Words words, int i) {
        for (int k = i; words.has(k) && k < i + 12; k++) {
            if (words.at(k).startsWith("(")) {
                return k;
            }
        }
        return -1;
    }

    private static boolean isDeterminer(String word) {
        return DETERMINERS.has(word.toLowerCase(Locale.ROOT));
    }

    /** The AT of "AT will deliver the leaflets": somebody's initials. */
    private static boolean isInCapitals(Words words, int i) {
        return INITIALS.matcher(words.at(i)).matches()
                && (!words.has(i + 1) || words.at(i + 1).codePoints().anyMatch(Character::isLowerCase));
    }

    private static boolean isOpener(Words words, int i) {
        return OPENERS.has(Roles.bare(words.at(i))) && words.at(i).length() > 1 && !isInCapitals(words, i);
    }

    /** "by 9 February and Councillor Oak": until when it is, and nobody's name. */
    private static boolean isMonth(Words words, int i) {
        return MONTH.matcher(Roles.bare(words.at(i))).matches()
                && BEFORE_MONTH.matcher(words.at(i + 1)).matches();
    }

    private static boolean isCapital(String word) {
        int at = 0;
        while (at < word.length() && !Character.isLetter(word.charAt(at))) {
            at++;
        }
        return at < word.length() && Character.isUpperCase(word.charAt(at));
    }

    /** "the working party", "the Local Authority": others than who decides here. */
    private static boolean isGivenWork(Words words, int k) {
        String before = words.has(k + 1) ? Roles.bare(words.at(k + 1)) : "";
        return switch (Roles.bare(words.at(k))) {
            case "party", "group" -> before.equals("working") || before.equals("task");
            case "authority" -> before.equals("local");
            default -> false;
        };
    }

    /** "CC Oak": of a community council; "CC" alone is the council. */
    private static boolean isCommunityCouncillor(Words words, int from, int k) {
        return k > from && words.at(k).equals("CC") && isCapital(words.at(k - 1));
    }

    private static Subject settled(Words words, int from, int last) {
        int first = last;
        while (first > from && (CONNECTORS.has(words.at(first)) || isDeterminer(words.at(first)))) {
            first--;
        }
        boolean ofSchools = from + 1 <= first
                && words.at(from).equals("members")
                && Roles.bare(words.at(from + 1)).equals("school");
        Subject.Kind kind = ofSchools ? Subject.Kind.BODY : Subject.Kind.NONE;
        for (int k = first; k >= from; k--) {
            String word = words.at(k);
            boolean ofPlan = k > from && Roles.bare(words.at(k - 1)).equals("plan"); // the Master Plan
            if (!ofSchools
                    && !ofPlan
                    && (isGivenWork(words, k)
                            || isCommunityCouncillor(words, from, k)
                            || Roles.isPerson(word)
                            || (Roles.isOwner(word) && (kind != Subject.Kind.BODY || k == from)))) {
                kind = Subject.Kind.PERSON;
            } else if (Roles.isBody(word) && kind != Subject.Kind.PERSON) {
                kind = Subject.Kind.BODY;
            } else if (kind == Subject.Kind.NONE && isCapital(word)) {
                kind = Subject.Kind.OTHER;
            }
        }
        int end = words.end(from);
        while (end > words.start(first) && ",".indexOf(words.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Subject(kind, words.start(first), end);
    }
}
