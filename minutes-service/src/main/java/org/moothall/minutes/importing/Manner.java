package org.moothall.minutes.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a vote was taken, by the words of minutes; where several are said, the first of these tells most. */
public enum Manner {
    CASTING_VOTE(
            "\\b(?<!\\bno |\\b[Oo]n a |\\b[Uu]pon a )(?:(?:second or |second and )?casting vote|deciding vote|second vote|[bp]leidlais fwrw)\\b"),
    /** By name: a recorded vote. */
    NAMED(
            "\\b(?:(?:recorded|named) votes?|roll[ -]call|calling the roll|names of (?:those|the [Mm]embers) (?:voting|who voted)(?: (?:in|on) each \\w+)? (?:are|were)(?: given| set out| recorded| listed)? (?:in|at|below|overleaf)|names (?:are |were |being |as )?(?:again )?(?:recorded|taken|at Appendix|(?:set out|given|listed|shown|appended) (?:in|at|below|overleaf|to))|voting on [^.;]{1,80} was recorded|(?:b|ph|p)leidlais (?:gofrestredig|gofnodedig|a"
                    + " gofnodwyd))\\b"),
    SHOW_OF_HANDS(
            "\\b(?:shows? of hands|(?:every )?hands? (?:being|was|were) (?:raised|shown)|(?:dd?angos|[cg]h?odi) dwylo)\\b"),
    NEM_CON(
            "\\b(?:nem\\.? ?(?:con|dis+)\\b|nemine contradicente|nem(?:ine)? dissentiente|(?:no|without|with no) (?:any )?(?:members? |councillors? )?"
                    + "(?:being )?(?:(?<=no )one )?(?:dissen(?:t|ting|tients?)|contrary votes?)\\b"
                    + "|(?:no[ -]?one|nobody|no (?:members?|councillors?)) (?:(?:vot(?:ed|ing) |having voted )against|dissenting|against|opposed)\\b|(?:there was |with )?no dissent\\b|there (?:was|were|being) (?:none|nobody|no[ -]?one) (?:voting )?against\\b"
                    + "|heb (?:wrthwynebiad|neb yn gwrthwynebu)\\b)"),
    UNANIMOUS(
            "(?<!not )\\b(?:unanimous(?:ly)?|yn unfrydol|pob aelod (?:yn |wedi pleidleisio )?o blaid|(?:agreed|approved|decided|resolved|carried) by all|agreed all(?=\\.?$)|with one voice|everyone (?:present )?(?:was|being|were) in favou?r|by the votes? of all|all (?:(?!of\\b)\\w+ ){0,2}(?:members|councillors) (?:voted|voting) for (?:it|this)|all (?:(?!(?:of|and)\\b)\\w+ ){0,3}(?:those |members |councillors )?(?:of the \\w+ )?(?:present )?(?:and )?(?:having )?(?:voted |voting"
                    + " |being |were )*(?:in favou?r|agreed|(?<=vot(?:ed|ing) )for (?:it|the)\\b))\\b");

    /** All but one are not all. */
    private static final Pattern EXCEPT =
            Pattern.compile("(?i)\\b(?:except(?:ion|ing)?|all but|apart from|not unanimous)\\b");

    private final Pattern words;

    Manner(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    static Optional<Manner> in(Sentence sentence) {
        for (Manner manner : values()) {
            boolean all =
                    manner == UNANIMOUS && EXCEPT.matcher(sentence.plain()).find();
            if (!all && sentence.matcher(manner.words).find()) {
                return Optional.of(manner);
            }
        }
        return Optional.empty();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
