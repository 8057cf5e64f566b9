package org.moothall.minutes.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.minutes.proceedings.NamedMember;
import org.moothall.minutes.proceedings.Roll;
import org.moothall.minutes.proceedings.Standing;

/**
 * Finds the member whom a page names: the one person in the room who can be meant. A surname will do where only one bears
 * it; initials must not speak against it; whoever could be two is nobody.
 */
record KnownMembers(List<NamedMember> present, List<NamedMember> presiding) {
    private static final Pattern TITLES = Pattern.compile(
            "^(?:(?:the|y|yr|county|town|parish|borough|city|community|councillors?|cllrs?|cynghorydd|cyng|alderman|ald|mrs?|ms|miss|mx|dr|sir|dame|lord|lady|prof|professor|rev|revd)\\b\\.? ?)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHAIR = Pattern.compile(
            "(?:the )?(?:chair(?:man|woman|person)?|(?:lord )?mayor|conven[eo]r|y cadeirydd|cadeirydd|y maer)",
            Pattern.CASE_INSENSITIVE);

    /** "Lord Mayor (Councillor Oak)", "the Leader, Councillor Oak". */
    private static final Pattern IN_OFFICE =
            Pattern.compile("(?:[Tt]he )?" + Person.OFFICE + "(?:, | \\(| )(?<who>\\p{Lu}[^()]*)\\)?");

    private static final Pattern BETWEEN = Pattern.compile("[ .]+");

    static KnownMembers of(Roll roll) {
        List<Roll.Place> present = roll.places().stream()
                .filter(place -> place.standing() == Standing.PRESENT)
                .toList();
        return new KnownMembers(
                present.stream().map(Roll.Place::member).toList(),
                present.stream()
                        .filter(Roll.Place::presiding)
                        .map(Roll.Place::member)
                        .toList());
    }

    Optional<NamedMember> find(String written) {
        String plain = Glyphs.plain(Glyphs.even(written));
        if (CHAIR.matcher(plain).matches()) {
            return only(presiding);
        }
        Matcher office = IN_OFFICE.matcher(plain);
        List<String> name = parts(office.matches() ? office.group("who") : plain);
        return name.isEmpty()
                ? Optional.empty()
                : only(present.stream()
                        .filter(member -> isMeant(name, parts(Glyphs.plain(member.name()))))
                        .toList());
    }

    /** The one who presided, where one alone did. */
    Optional<NamedMember> chair() {
        return only(presiding);
    }

    private static Optional<NamedMember> only(List<NamedMember> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<String> parts(String name) {
        String bare = TITLES.matcher(name.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(bare).filter(part -> !part.isEmpty()).toList();
    }

    /** The surnames are the same, and as many given names as both have begin alike. */
    private static boolean isMeant(List<String> written, List<String> known) {
        if (known.isEmpty() || !written.getLast().equals(known.getLast())) {
            return false;
        }
        int given = Math.min(written.size(), known.size()) - 1;
        for (int i = 0; i < given; i++) {
            String one = written.get(i);
            String other = known.get(i);
            boolean initial = one.length() == 1 || other.length() == 1;
            if (initial ? one.charAt(0) != other.charAt(0) : !one.equals(other)) {
                return false;
            }
        }
        return true;
    }
}
