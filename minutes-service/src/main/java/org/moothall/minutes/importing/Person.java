package org.moothall.minutes.importing;

/** How minutes name a member who moves, seconds or votes, as patterns. */
final class Person {
    /** Words with a capital that begin something else and belong to no name. */
    private static final String NO_NAME =
            "(?!(?:Second|SECOND|Sec\\b|SEC\\b|Prop\\b|PROP\\b|Propos|PROPOS|Mov(?:ed|er)\\b|MOV(?:ED|ER)\\b|Resolved|RESOLVED|Agreed|AGREED"
                    + "|Carried|CARRIED|Lost|LOST|For\\b|FOR\\b|Against|AGAINST|Abst|ABST|Vot(?:e|ing)|VOT(?:E|ING)|That\\b|THAT\\b|The\\b|It\\b|And\\b|AND\\b"
                    + "|By\\b|BY\\b|In\\b|On\\b|Upon\\b|To\\b|Eili|EILI|Cynig|CYNIG|Penderfyn|PENDERFYN|UNANIM|Unanim|Recommend|RECOMMEND|Councillors?\\b|Cllrs?\\b|All (?:in favou?r|agreed|present|voted)\\b))";

    static final String WORD = NO_NAME
            + "(?:(?:\\p{Lu}\\.)+(?:\\p{Lu}\\p{Ll}[\\p{L}'-]*)?|\\p{Lu}[\\p{L}']*(?:-\\p{L}[\\p{L}']*)*|(?:de|van|der|von|la|le|ap|ab|ferch)(?= ))";
    private static final String HONORIFIC =
            "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Captain|Capt|Major|Colonel|Col|Sir|Dame|Lord(?! (?:Mayor|Provost)\\b)|Lady|Baroness|Prof|Professor|Rev|Revd|Father|Canon|Trustee)\\.?";
    private static final String COUNCILLOR =
            "(?:(?:Cyng\\.? ?/ ?)?(?:County Borough |County |Town |Borough |Parish |Community |City"
                    + " |District |Unitary |Ward |[BCD]/)?(?:Councillor|COUNCILLOR|CLLR|(?:[PW]\\.)?Cnllr|(?:[CD]\\.)?Cllr|Clr|CC(?= \\p{Lu}\\p{Ll})|Cynghorydd|Cyng|Alderman|Ald|Bailie)\\.?)";
    /** The chair that a member holds, by which the minutes may call them. */
    static final String OFFICE =
            "(?:Town Mayor|Deputy Town Mayor|Lord Mayor|Deputy Lord Mayor|Lord Provost|Depute Lord Provost|Deputy Mayor|Mayor|Deputy"
                    + " Leader|Leader|Deputy Chair(?:man|woman|person)?|Vice[-"
                    + " ]?[Cc]hair(?:man|woman|person)?|Vice[- ]Convenor|Vice[- ]Convener|Depute (?:Provost|Convener|Leader)|Chair(?:man|woman|person)?|Convener|Convenor|Provost|Cadeirydd|Is-[Gg]adeirydd|Arweinydd|Maer)";

    private static final String NAME = WORD + "(?: " + WORD + "){0,4}+";

    /** "the Chief Nurse": a post that may move. */
    private static final String POST =
            "(?:[Tt]he )?(?:Chief|Medical|Executive|Managing|Finance) (?:Executive|Nurse|Officer|Director|Constable|Fire Officer)";

    /** With a title before the name, or called by the chair that they hold. */
    static final String TITLED = "(?:(?:[Tt]he |[Yy]r? |[Gg]an y )?(?:" + COUNCILLOR + "(?: " + HONORIFIC + ")?|"
            + HONORIFIC + ") " + NAME + "(?:,? (?:OBE|MBE|CBE|JP|MP))?" + "|(?:[Tt]he |[Yy]r? )?" + OFFICE
            + "(?: of (?:the )?(?:Council|Committee|Panel|Board|Cabinet))?(?:[ ,(]{1,2}(?:(?:" + COUNCILLOR + "|"
            + HONORIFIC + ") )?" + NAME + "\\)?)?|" + POST + ")";

    /** "Seconded: PN  Approved": the second is no surname. */
    private static final String INITIALS_AND_RESULT =
            "[A-Z]{2,3} (?:Approved|Agreed|Carried|Resolved|Noted|Adopted|Accepted|All|Unanimous)\\b";

    /** Where the place says that it is somebody, a bare name will do. */
    static final String ANY = "(?:" + TITLED + "|(?!" + INITIALS_AND_RESULT + ")" + WORD + "(?: " + WORD + "){1,4}+|"
            + NO_NAME + "[A-Z]{2,3}(?![\\p{L}\\d]))";

    private Person() {}
}
