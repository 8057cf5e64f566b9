package org.moothall.minutes.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms in which minutes put an outcome, as patterns: their first group is the word of the verdict. */
final class VerdictForms {

    static final Map<String, Verdict> WORDS = Map.ofEntries(
            Map.entry("resolved", Verdict.RESOLVED),
            Map.entry("resolve", Verdict.RESOLVED),
            Map.entry("resolution", Verdict.RESOLVED),
            Map.entry("penderfynwyd", Verdict.RESOLVED),
            Map.entry("recommended", Verdict.RECOMMENDED),
            Map.entry("argymhellwyd", Verdict.RECOMMENDED),
            Map.entry("recommends", Verdict.RECOMMENDED),
            Map.entry("received", Verdict.RECEIVED),
            Map.entry("derbyniwyd", Verdict.RECEIVED),
            Map.entry("agreed", Verdict.AGREED),
            Map.entry("endorsed", Verdict.AGREED),
            Map.entry("accepted", Verdict.AGREED),
            Map.entry("accept", Verdict.AGREED),
            Map.entry("supported", Verdict.AGREED),
            Map.entry("decided", Verdict.RESOLVED),
            Map.entry("decision", Verdict.RESOLVED),
            Map.entry("ordered", Verdict.RESOLVED),
            Map.entry("determined", Verdict.RESOLVED),
            Map.entry("ratified", Verdict.APPROVED),
            Map.entry("took note", Verdict.NOTED),
            Map.entry("content", Verdict.AGREED),
            Map.entry("approval", Verdict.APPROVED),
            Map.entry("consent", Verdict.APPROVED),
            Map.entry("permission", Verdict.APPROVED),
            Map.entry("agreement", Verdict.AGREED),
            Map.entry("support", Verdict.AGREED),
            Map.entry("endorsement", Verdict.AGREED),
            Map.entry("authorised", Verdict.APPROVED),
            Map.entry("confirmed", Verdict.APPROVED),
            Map.entry("signed", Verdict.APPROVED),
            Map.entry("voted", Verdict.RESOLVED),
            Map.entry("did not agree", Verdict.LOST),
            Map.entry("did not approve", Verdict.LOST),
            Map.entry("did not support", Verdict.LOST),
            Map.entry("did not accept", Verdict.LOST),
            Map.entry("elected", Verdict.RESOLVED),
            Map.entry("re-elected", Verdict.RESOLVED),
            Map.entry("appointed", Verdict.RESOLVED),
            Map.entry("co-opted", Verdict.RESOLVED),
            Map.entry("coopted", Verdict.RESOLVED),
            Map.entry("continued", Verdict.DEFERRED),
            Map.entry("re-appointed", Verdict.RESOLVED),
            Map.entry("reappointed", Verdict.RESOLVED),
            Map.entry("declined", Verdict.REFUSED),
            Map.entry("dismissed", Verdict.REFUSED),
            Map.entry("postponed", Verdict.DEFERRED),
            Map.entry("put off", Verdict.DEFERRED),
            Map.entry("adjourned", Verdict.DEFERRED),
            Map.entry("held over", Verdict.DEFERRED),
            Map.entry("put back", Verdict.DEFERRED),
            Map.entry("carried over", Verdict.DEFERRED),
            Map.entry("carried forward", Verdict.DEFERRED),
            Map.entry("stood over", Verdict.DEFERRED),
            Map.entry("adopted", Verdict.AGREED),
            Map.entry("cytunwyd", Verdict.AGREED),
            Map.entry("approved", Verdict.APPROVED),
            Map.entry("granted", Verdict.APPROVED),
            Map.entry("cymeradwywyd", Verdict.APPROVED),
            Map.entry("noted", Verdict.NOTED),
            Map.entry("nodwyd", Verdict.NOTED),
            Map.entry("deferred", Verdict.DEFERRED),
            Map.entry("gohiriwyd", Verdict.DEFERRED),
            Map.entry("referred", Verdict.REFERRED),
            Map.entry("concurred", Verdict.AGREED),
            Map.entry("held in abeyance", Verdict.DEFERRED),
            Map.entry("left on the table", Verdict.DEFERRED),
            Map.entry("remitted", Verdict.REFERRED),
            Map.entry("refused", Verdict.REFUSED),
            Map.entry("gwrthodwyd", Verdict.REFUSED),
            Map.entry("withdrawn", Verdict.WITHDRAWN),
            Map.entry("withdrew", Verdict.WITHDRAWN),
            Map.entry("carried", Verdict.CARRIED),
            Map.entry("cariwyd", Verdict.CARRIED),
            Map.entry("lost", Verdict.LOST),
            Map.entry("defeated", Verdict.LOST),
            Map.entry("negatived", Verdict.LOST),
            Map.entry("rejected", Verdict.REFUSED),
            Map.entry("collwyd", Verdict.LOST),
            Map.entry("fell", Verdict.FELL));

    static final String ANY =
            "resolved|recommended|received|agreed|approved|noted|deferred|referred|refused|granted|withdrawn"
                    + "|carried|lost|defeated|fell"
                    + "|penderfynwyd|argymhellwyd|derbyniwyd|cytunwyd|cymeradwywyd|nodwyd|gohiriwyd|gwrthodwyd|cariwyd|collwyd";

    private static final String IN_CAPITALS = (ANY
                    + "|endorsed|adopted|accepted|supported|decided|ratified|authorised|confirmed|declined|rejected")
            .toUpperCase(Locale.ROOT);

    /** How the vote went, beside the verdict: "agreed (6-0) that", "Resolved (unanimously) to". */
    private static final String IN_BRACKETS = "\\((?:unanimous(?:ly)?|nem\\.? con\\.?|[^()]{0,20}\\d[^()]{0,40})\\)";

    /** RESOLVED, AGREED, CARRIED … in capitals. */
    static final Pattern SHOUTED = Pattern.compile(
            "(?<!\\bTO BE |\\bCONSIDERED AND |\\bHEREBY |^APPLICATIONS? |^MATTERS |^(?:REPRESENTATIONS|OBJECTIONS|COMMENTS|RESPONSES|LETTERS|PETITIONS|QUESTIONS|CORRESPONDENCE|APOLOGIES|NOMINATIONS|TENDERS) )\\b("
                    + IN_CAPITALS + "|WITHDREW(?= (?:the|his|her|its|their)\\b))\\b");

    /** "Resolved – That …", "Agreed.", "Noted:" at the start of a sentence. */
    static final Pattern LEADING = Pattern.compile(
            "(?!(?i:decided|agreed): ?\\d{1,2}[ /.])(?:Unanimously |All (?:those |members |councillors )?(?:present )?)?("
                    + (ANY + "|decided|resolve(?=:)").replaceAll("(^|\\|)(\\p{L})", "$1(?i:$2)")
                    + ")(?: unanimously| and signed| nem\\.? con\\.?| (?:on|by) a show of hands| by all(?: present)?| accordingly| with (?:thanks|interest)| for information| without (?:a )?(?:division|vote|dissent|debate|discussion)|(?<=Recommended) (?:to (?:the )?(?:[Ff]ull )?(?:Board|Council|Cabinet(?: Member)?|Authority|Committee|Executive))|,? en bloc,?|,? with \\w+ abstentions?(?: \\([^()]{1,80}\\))?,?| by (?:a )?(?:large )?majority(?: "
                    + IN_BRACKETS
                    + ")?| " + IN_BRACKETS
                    + "| \\d{1,3} ?[-\u2013] ?\\d{1,3}(?= to\\b))?(?:\\s*[.,:;-]|,? (?:that|That|(?:not )?to\\b|as\\b|in full\\b|In (?:accordance|pursuance|terms)\\b|by (?:\\d|\\w+ votes\\b))|\\s*$)");

    /** "Resolution (41/12): That the minutes be accepted." */
    static final Pattern NUMBERED = Pattern.compile(
            "^(?:\\S{1,12} )?(R(?:esolution|ESOLUTION))(?: \\([^()]{2,12}\\)| \\d\\S{0,9})?:(?= [Tt]hat\\b)");

    /** "The list was noted, and it was RESOLVED that …": the first of two. */
    static final Pattern AND_IT_WAS = Pattern.compile(
            "^[^.;:]{3,90}? (?:was|were) (noted|received|approved|deferred|refused|agreed),? and (?:it was (?:RESOLVED|resolved|agreed)|the \\p{Lu}[\\w -]{2,30} (?:recommended|resolved|agreed) (?:that|to))\\b");

    /** "It was agreed and thereby RESOLVED to close the file": the first of two. */
    static final Pattern AGREED_AND =
            Pattern.compile("\\b[Ii]t was (agreed) and (?:it was )?(?:thereby |therefore |accordingly )?RESOLVED\\b");

    static final Pattern BE_SHOUTED = Pattern.compile("\\bbe (?:" + IN_CAPITALS + ")\\b");

    static final Pattern AND_SHOUTED = Pattern.compile(
            "\\band (?:it was |the \\p{Lu}\\w+ |(?:consideration of )?the [^,.;]{1,60} was )?(?:then |therefore |accordingly |further |also )?("
                    + IN_CAPITALS + ")\\b");

    /** "Approved the policy.": note form, the body left out. */
    static final Pattern DONE_IN_SHORT = Pattern.compile(
            "(Approved|Noted|Received|Agreed|Deferred|Refused|Endorsed|Adopted|Recommended|Resolved) (?:the|an?|all|to|that|until|till|pending|with|on|subject|as|(?<=Recommended )(?:approval|refusal|rejection))\\b");

    static final String ADVERBS =
            "(?:(?:unanimously|then|thereafter|therefore|further|also|accordingly|subsequently|duly|formally"
                    + "|consequently|thereupon|likewise|similarly|by a majority|by majority|on balance|otherwise),? ){0,3}";

    /** "It was resolved that …", "it was agreed to …". */
    static final Pattern IMPERSONAL = Pattern.compile(
            "(?<!\\bin which |\\bby which |\\bwherein |\\bwhere |\\bafter |\\bbefore |\\b[Ii]n (?:" + Months.NAMES
                    + ") )\\b(?:[Ii]t (?:was|is)|[Ii]t being),? " + ADVERBS
                    + "([Rr]esolved|[Aa]greed|recommended|decided|determined)(?! by (?:several|some|many|most|a number)\\b)(?: unanimously"
                    + "| nem\\.? con\\.?)?(?: " + IN_BRACKETS
                    + ")?(?:, [^.;:]{2,80}\\b(?:for|favour|against|abstain\\w*|abstentions?|dissenting)\\b[^,.;:]{0,40},|(?:,? (?:by|with|without|on|en bloc|seconded|under|subject to|in principle|following|after)\\b[^,.;:]{0,60}?){0,2},?)(?: that\\b| to\\b| for\\b|:|\\s-|-|\\.?$)");

    /** Who decides elsewhere. */
    private static final String OTHERS =
            "County|District|Borough|City|Planning|Local|Secretary|Government|Minister|Inspector|LPA|Highway";

    /** What is done to a thing before it is decided on. */
    static final String FIRST =
            "considered(?: in (?:detail|full)| at length)?|discussed|presented|held as read|read|reviewed|circulated|debated|explained|introduced|tabled"
                    + "|checked|examined|proposed|seconded|taken|amended|submitted|put forward";

    static final String THINGS =
            "(?:[Rr]eports?|[Rr]easons?|[Mm]inutes?|[Uu]pdates?|[Rr]ecommendations?|[Pp]roposals?|[Ii]tems?"
                    + "|[Aa]pplications?|[Pp]resentations?|[Pp]osition|[Aa]ccounts?|[Bb]udget|[Cc]ontents?"
                    + "|[Pp]etitions?|[Mm]otions?|[Aa]mendments?|[Pp]olicy|[Pp]lans?|[Ss]trategy|[Ss]chedule"
                    + "|[Mm]atters?|[Cc]onsideration|[Nn]ominations?|[Aa]ppointments?|[Pp]ayments?|[Dd]ates?"
                    + "|[Cc]harter|[Pp]rogramme|[Ss]tatements?|[Ll]icence|[Qq]uestion|[Pp]ermission|[Ll]og|[Rr]egister"
                    + "|[Ff]orecast|[Ss]ummary|[Bb]riefing|[Rr]eview|[Ff]ramework|[Ss]cheme|[Oo]rder|[Ll]etter|[Dd]ocument|[Rr]eturn|[Ff]indings|[Aa]pologies"
                    + " for absence|[Cc]onsent|[Rr]equests?|[Tt]enders?|[Qq]uotes?|[Qq]uotations?|[Gg]rants?|[Tt]erms of"
                    + " [Rr]eference|[Tt]imetable|[Cc]alendar|[Vv]ariation|[Ee]xtension|[Ll]ease|[Ss]ale|[Pp]urchase"
                    + "|[Ee]xpenditure|[Vv]irements?|[Cc]ontracts?|[Aa]nnouncements?|[Cc]orrespondence|[Dd]ecisions?|[Ll]ists?"
                    + "|[Pp]recept|[Cc]harges|[Ff]ees|[Ee]stimates|[Ii]nvoices|[Cc]heques|[Rr]eceipts|[Dd]onations?|[Ff]unding|[Aa]llocations?"
                    + "|[Oo]ptions?|[Dd]raft|[Oo]utturn|[Aa]ssessment|[Pp]rotocol|[Cc]onstitution|[Cc]ode|[Pp]rocedures?|[Rr]esponses?"
                    + "|[Aa]dvice|[Oo]ffers?|[Dd]esigns?|[Rr]evisions?|[Cc]hanges|[Dd]iscussion|[Dd]ebate|[Pp]apers?|[Bb]ids?|[Ee]lection|[Aa]genda|[Ff]igures|[Cc]riteria|[Rr]eferrals?|[Cc]ommunications?|[Pp]ermits?|[Nn]otes|[Rr]ounds|[Ss]uggestions?|[Rr]econciliations?|[Bb]alances|[Rr]enewals?|[Ww]ork)";

    /** A character of a clause; the dots of "£3,118.20" and "Cllr. Oak" end none. */
    private static final String WITHIN =
            "(?:[^.;:]|(?<=\\bNos?)\\.(?= ?\\d)|(?<=\\d)[.:](?=\\d)|(?<=\\b(?:Cllr|Cnllr|Cyng|Ald|Mr|Mrs|Ms|Dr|Rev))\\.(?= ))";

    /** What a body agrees with when it decides; with a person it only agrees. */
    private static final String DIRECTION =
            "the (?:\\w+ )?(?:recommendations?|proposals?|report|direction|approach|conclusions?)\\b";

    /** "The Committee unanimously resolved to …", "Members noted the report". */
    static final Pattern BY_BODY = Pattern.compile("\\b" + ADVERBS
            + "(resolved|agreed|approved|endorsed|adopted|noted|recommended|received|deferred|refused"
            + "|granted|decided(?= (?:to|that|not to|unanimously|by|against)\\b|[:,])|declined(?= (?:the|to (?:approve|support|grant|accept|adopt)))"
            + "|determined(?= (?:to|that|not to)\\b)|concurred(?= (?:with|in|that)\\b)|ratified|took note(?= of\\b)|referred(?= (?!to\\b)[^.;:]{2,80} (?:back )?to\\b)"
            + "|(?:accepted|supported|authorised|rejected)(?= (?:the |this |that |all |both |\\w+'s ){0,2}(?:\\w+ ){0,2}"
            + THINGS
            + "\\b)|(?:co-opted|appointed|elected)(?= (?:Mrs?|Ms|Miss|Dr|Cllrs?|Councillors?|the following)\\b)|recommends(?= to (?:the )?(?:full |Parish |Town |County |City |District |Borough )?(?:Council|Cabinet|Authority|Board)\\b))\\b(?! with\\b(?! "
            + DIRECTION + ")| for\\b| from\\b)");

    /** "Secondary members did not agree to the same". */
    static final Pattern NOT_DONE =
            Pattern.compile("\\b(did not (?:agree|approve|support|accept))(?= (?:to|the|this|that|with the)\\b)");

    /** "Ms Oak was elected Vice-Chair", "Cllr Elm was duly elected": by this meeting, and not in another year or by somebody else. */
    static final Pattern ELECTED = Pattern.compile(
            "(?:\\b(?<!\\b(?:since|when|after|before|until) (?:he|she|they) )(?:was|were) (?:therefore |accordingly |duly |(?:duly )?(?:proposed|nominated|moved)(?:,? (?:and )?seconded)?,? and )?(?:declared (?:to be )?)?|, and )"
                    + ADVERBS
                    + "((?i:re-?elected|elected|re-?appointed|appointed|co-?opted))(?:,? unanimously|,? nem\\.? con\\.?)?(?: and)?(?: as| to be)?(?: the| its| our| an?)?(?: unanimously)?"
                    + "(?=[.,;]|$| took| and (?:signed|made|took|read|will|would|is to)\\b| by (?:\\w+|\\d+) votes?| (?:to the chair\\b|until\\b|[Vv]ice|Deputy|Depute|[Tt]rustee|[Tt]reasurer|[Ss]ecretary|[Cc]lerk\\b|[Gg]overnor|[Aa]uditor|to take the chair\\b|[Cc]hair|Mayor|Town Mayor|Lord Mayor|Civic|Leader|Conven|Provost|President|with immediate|for the (?:municipal|civic|ensuing|coming|year|remainder|rest of)"
                    + "|to (?:the (?:\\p{Lu}|position|post|office|working|vacan|casual|seat|board|committee|\\w+ (?:panel|group|committee|forum|board|trust))|serve|represent)|on to the|to (?:it|them)\\b|unopposed|by (?:the )?(?:Committee|Council|Panel|Board|Forum)))");

    /** "The Mayor declared Councillor Oak duly elected". */
    static final Pattern DECLARED = Pattern.compile(
            "\\bdeclared [^.;,]{3,60}? (?:to be |to have been )?(?:duly )?(elected|appointed|co-opted)\\b");

    /** "was content to approve the plan": a body's consent in other words than its own verb. */
    static final Pattern CONTENT = Pattern.compile("(?<!\\bwhich )\\b(?:was|were) (content)(?= (?:with|to|that)\\b)");

    /** "gave its approval to the bid". */
    static final Pattern GAVE = Pattern.compile(
            "\\b(?:gave|granted|signified|expressed) (?:its|their|his|her|the) (?:\\w+ )?(approval|consent|agreement|support|endorsement|permission)(?= (?:to|for|of)\\b|[.,;]|$)");

    /** "Approval was given to the purchase". */
    static final Pattern CONSENT = Pattern.compile("\\b((?i:approval|consent|permission|agreement)) (?:was|were) "
            + ADVERBS + "(?:given|granted)\\b(?! by (?:the )?(?:" + OTHERS + ")\\b)");

    /** "The report was noted", "Consideration of the item was deferred". */
    static final Pattern DONE_TO = Pattern.compile(
            "\\b(?!(?:[Nn]ominations?|[Aa]pologies|[Aa]pplications|[Qq]uotations|[Qq]uotes|[Tt]enders|[Rr]equests|[Oo]ffers|[Bb]ids|[Rr]esponses|[Rr]eplies|[Oo]bjections)\\b[^.;:]{0,40} (?:was|were) received)"
                    + THINGS
                    + "\\b(?![^.;:]{0,140}\\b(?:points?|comments?|concerns?|views?|observations?|remarks?|following)\\b[^.;:]{0,40}\\bnoted\\b)"
                    + WITHIN
                    + "{0,140}?\\b(?<!\\b(?:before|after|until|since|when|because|while) (?:it|they) )(?:was|were) (?:(?:then |duly )?(?:put to the (?:vote|meeting)|taken as read|"
                    + FIRST + ")(?: and|,) )?" + ADVERBS
                    + "(noted|agreed|approved|received|deferred|withdrawn|refused|referred|adopted|granted"
                    + "|endorsed|accepted|supported|ratified|authorised|rejected|declined|dismissed|postponed|adjourned|held over|put back"
                    + "|carried over(?! the (?:motion|amendment)\\b)|carried forward|stood over|held in abeyance|left on the table|continued(?= (?:to|until|for)\\b))\\b(?! that\\b| to be\\b| from\\b| by (?:Cabinet|the (?:"
                    + OTHERS
                    + ")\\b|the Secretary|the (?:required|requisite|necessary)|(?:the |its |his |her )?(?:mover|proposer)(?<!\\b[Aa]mendment (?:was|were) accepted by (?:the |its |his |her )?(?:mover|proposer)))| in (?:[A-Z]|\\d))");

    /** "The mover accepted the amendment": it was agreed without being put. */
    static final Pattern ACCEPTED = Pattern.compile(
            "\\b(?:[Mm]over|[Pp]roposer|[Mm]eeting|(?<!who )[Hh]e|[Ss]he|[Tt]hey|" + Person.TITLED
                    + ")(?: of the motion|, as [^,.;]{3,60})?(?: and (?:the |his |her )?[Ss]econder)?,? (?:then |both |having |(?:was |were )?(?:content|happy|willing|prepared|agreed) to |with the (?:leave|consent|agreement) of (?:his|her|their) seconder,? )?(accepted|accept|agreed(?= to (?:the|this|that) (?:\\w+ )?amendment\\b))(?= (?:to )?(?:(?:the|this|that)|[\\p{L} ]{2,30}'s) (?:\\w+ )?amendment\\b)");

    /** Whatever was noted or agreed, where the sentence says no more: "The announcements were noted." */
    static final Pattern NO_MORE = Pattern.compile(
            "^(?![^.;:]{0,120}\\b(?:[Cc]omments?|[Cc]oncerns?|[Pp]oints?|[Vv]iews?|[Rr]emarks?|[Ss]uggestions?|[Oo]bservations?)\\b)"
                    + WITHIN + "{3,120}"
                    + " (?:was|were) "
                    + "(?:(?:taken as read|" + FIRST + ") and )?" + ADVERBS
                    + "(noted|agreed|approved|adopted|accepted|endorsed|deferred)(?: with (?:thanks|interest|acclamation|regret|concern|pleasure)| for (?:information|consultation|publication|payment)| unanimously| en bloc| by all(?: present)?| as (?:amended|circulated|drafted|presented|printed|submitted|tabled)|,? with \\w+ abstentions?|,? (?:nobody|no one|none) dissenting| in turn| and signed(?: by [^.;]{2,30})?){0,2}(?:,? (?:at|as follows|namely|these being))?[.:]?$");

    /** "Hop Pole Way was agreed by 4 votes to 1", "The comments were agreed unanimously". */
    static final Pattern BY_VOTES = Pattern.compile(
            "^[^.;:]{3,120}? (?:was|were) " + ADVERBS
                    + "(agreed|approved|adopted|accepted|refused|deferred)(?= unanimously\\.?$| by the votes? of\\b| by (?:\\d{1,3}|\\w+) (?:votes? )?to )");

    /** "Refusal was recommended", "Objection was agreed." */
    static final Pattern OF_AN_AIM = Pattern.compile(
            "^(?:[Tt]he )?(?i:refusal|approval|acceptance|rejection|deferral|objection|support|no objection)(?: [^.;:]{2,60})? (?:was|were) "
                    + ADVERBS
                    + "(recommended|agreed|resolved|supported)(?=,? by |[.,;]|$)");

    /** "No objection agreed." */
    static final Pattern AIM_ALONE =
            Pattern.compile("^(?:No objections?|Objection|Support|Refusal|Approval) (agreed|recommended)\\.?$");

    /** "Renewal of the insurance deferred to March": note form. */
    static final Pattern PUT_OFF = Pattern.compile(
            "^(?!(?:Items?|Matters?) )\\p{Lu}[^.;:,?]{3,90}? (?:(?:was|were) )?(?<!\\b(?:not|been|be|had|has|it|is) )(deferred)(?= (?:back )?(?:to|until|till|pending) (?:the |next |it |they |somebody |\\p{Lu}|\\d|a ))");

    /** "all in favour - resolved that the minutes be signed". */
    static final Pattern AFTER_DASH = Pattern.compile(" - (resolved|agreed)(?= (?:that|to)\\b)");

    /** "The report was noted and the plan was approved": the second of two. */
    static final Pattern AND_WAS = Pattern.compile(
            "(?:,? (?:and|but)|;(?: and| but)?) (?:(?:the|that|its|this|an?|those|these|further|consideration of|£[\\d,.]+) [^.;:]{2,70} (?:was|were)|£[\\d,.]+ (?:was|were)|(?:the|its) (?:\\w+ ){0,3}"
                    + THINGS + ") " + ADVERBS
                    + "(noted|agreed|approved|refused|deferred|accepted|received|adopted|endorsed|withdrawn|postponed|adjourned|referred(?= (?:back )?to\\b))\\b(?! by| that\\b| in (?:\\d|[A-Z]))");

    /** "The following were approved for payment". */
    static final Pattern FOLLOWING = Pattern.compile(
            "^The (?:following|above)(?! (?:nominations?|apologies|letters?|correspondence|reports?|quotations?|applications?|items?) (?:was|were) received)(?: \\w+){0,3} (?:was|were) "
                    + ADVERBS + "(approved|agreed|noted|appointed|elected|received|adopted|refused|accepted)\\b");

    /** "Form not signed, so deferred to February", "All in favour and so resolved". */
    static final Pattern AND_SO =
            Pattern.compile("(?:,| and) so (deferred|agreed|resolved|approved|refused|ordered)\\b");

    /** "With a slip put right, approved as an accurate record". */
    static final Pattern AS_A_RECORD = Pattern.compile(
            ",? (?:was |were )?(?<!\\bbe )(approved|agreed|accepted|adopted)(?= as (?:an? (?:\\w+ ){0,2}(?:record|representation|reflection|account)|correct|accurate|true)\\b)");

    /** "It was the decision of the Committee that the licence be suspended". */
    static final Pattern DECISION_OF = Pattern.compile(
            "\\b[Ii]t was the (?:unanimous )?(decision) of the [^.,;:]{3,60}(?:,[^.;:]{3,160})?(?: (?:that|to)\\b|:)");

    /** "I have decided to extend the contract": the record of an officer's decision. */
    static final Pattern BY_ME = Pattern.compile(
            "\\bI(?: have)?(?: hereby| therefore| also| now)? (decided|agreed|approved|resolved|determined|authorised)(?= (?:to|that|not to|the)\\b|:)");

    /** "noted the report and agreed to meet again": the second of two. */
    static final Pattern AND_THEN = Pattern.compile(
            "\\band (?:then |also |further |unanimously )?(agreed|noted|approved|deferred|referred|endorsed|adopted|recommended|resolved|granted(?= (?:\\w+ )?(?:permission|consent)\\b))(?= (?:unanimously )?(?:to|that|the|an?|its|phase|(?:\\w+ )?(?:permission|consent))\\b)");

    /** "The petition was received and referred to the Cabinet": the second of two. */
    static final Pattern RECEIVED_AND = Pattern.compile(
            "\\b(?:was|were) received,? and (?:was |were )?(?:then |also )?(noted|approved|agreed|adopted|referred(?= (?:back )?to))\\b");

    /** "Members received and approved the accounts": the first of two. */
    static final Pattern RECEIVED_BY = Pattern.compile("\\b(received) and (?:approved|adopted|confirmed)\\b");

    static final Pattern RECEIVED_AND_MORE = Pattern.compile("\\breceived and (approved|adopted|confirmed)\\b");

    /** "Received and adopted." */
    static final Pattern RECEIVED_IN_SHORT = Pattern.compile(
            "^(?!Apolog)(?:[^.;:]{2,60} )?(?<!\\bbe )([Rr]eceived) and (?:noted|approved|adopted|accepted)\\.?$");

    static final Pattern RECEIVED_IN_SHORT_AND =
            Pattern.compile("^(?:[^.;:]{2,60} )?(?<!\\bbe )[Rr]eceived and (noted|approved|adopted|accepted)\\.?$");

    /** "There was submitted and noted report by the Director". */
    static final Pattern SUBMITTED =
            Pattern.compile("\\b[Tt]here (?:was|were|had been) submitted and (approved|noted|agreed|adopted)\\b");

    /** "Bell Ringers: £250 refused (2-4)." */
    static final Pattern OF_A_SUM = Pattern.compile(
            "(?:^|\\. )(?:[^.;]{2,80} )?£[\\d,.]+(?: (?:for|to|towards) [^.;:]{2,60} was)? (approved|agreed|granted|refused|deferred)(?= \\(|[.,]?$|, on condition\\b)");

    /** "Resurfacing was agreed at £680". */
    static final Pattern AT_A_PRICE = Pattern.compile("^[^.;:]{3,120}? (?:was|were) " + ADVERBS
            + "(agreed|approved|accepted)(?= (?:at|for) (?:a (?:cost|price) of )?£)");

    /** Whatever went to another body: "The invitation was referred to the Leisure Committee." */
    static final Pattern REFERRED = Pattern.compile(
            "^(?!(?:Members|Councillors|Attention|Reference)\\b|[^.;]{3,140}\\bwould stand\\b)" + WITHIN
                    + "{3,140} (?:was|were|stood|stands?)(?:, with [^,.;]{3,60},)? "
                    + ADVERBS
                    + "(referred|remitted)(?=(?: back| on|,? without (?:debate|discussion),?)? to (?:the |its |full )?(?:\\p{Lu}[\\w'-]* |(?:and|for|of) ){0,6}(?:Committee|Sub-Committee|Panel|Cabinet|Board|Council|Executive|Commission|Forum|Authority)\\b)");

    /** "The minutes of 4 March were confirmed", "… signed as a true record". */
    static final Pattern OF_MINUTES = Pattern.compile(
            "\\b[Mm]inutes\\b[^.;:]{0,160}?\\b(?:was|were) " + ADVERBS + "(?:(?:taken as read|" + FIRST
                    + ")(?: and|,) )?(?:(?:was|were) )?(confirmed|signed(?! by\\b(?! [^.;,]{2,30} as an? (?:\\w+ ){0,2}record\\b)))\\b");

    /** "Report noted.", "Minutes of 4 March agreed and signed.": without a verb of its own. */
    static final Pattern IN_NOTES = Pattern.compile(
            "^(?!(?:[Pp]lanning )?(?:Applications|Requests|Quotations|Quotes|Tenders|Nominations|Correspondence|Offers|Bids|Letters) received\\b)(?!(?:Apologies|In|At|On|By|After|Following|To|As|For|With|Under|From) )(?:The )?(?:\\p{Lu}[\\w'-]* ){0,3}?"
                    + THINGS
                    + "(?: [A-Z\\d])?(?: (?:of|for|from|on|as|to|dated|against)\\b(?![^.;:]*\\b(?:was|were|had|has|is|are|that|be)\\b)"
                    + WITHIN
                    + "{0,90}?| listed(?: \\([^()]{1,30}\\))?)?"
                    + " (noted|agreed|approved|accepted|deferred|refused|received|adopted|withdrawn|granted|confirmed)\\b"
                    + "(?: (?:unanimously|en bloc|nem\\.? con|by all|as|and|with|subject to|to (?=\\p{Lu}|\\d|the |a |next )|until|for|pending|in principle)\\b[^.;:]{0,80}|, [^.;:]{0,30}\\b(?:for|against)\\b[^.;:]{0,40}|,? (?i:prop)\\w* [^.;:]{2,60})?[.;:]?$");

    /** "Minutes of 14 July: proposed SH, seconded KV, approved and signed." */
    static final Pattern AFTER_MOVERS = Pattern.compile(
            "^(?:[^;:]{2,120}(?:: | - ))?(?i:prop\\w*\\.?) [^;]{2,80}?,(?: and)? (approved|agreed|noted|accepted|adopted|received|resolved)(?: and signed)?(?: \\([^()]{2,40}\\))?\\.?$");

    /** "RB proposed objection, EP sec, 4 for 2 against, agreed to object". */
    static final Pattern AFTER_ALL = Pattern.compile(
            "^[^;]{0,160}\\b(?:(?i:prop|sec)(?:osed|onded|\\.)?|\\d{1,2} (?:for|against))\\b[^;]{0,60}, (agreed)(?= (?:to [a-z]|all\\.?$))");

    /** "Proposed by Cllr Oak, seconded by Cllr Elm, that the swing be sold; resolved on a show of hands." */
    static final Pattern AFTER_PROPOSAL = Pattern.compile(
            "^(?:Proposed|Moved) [^;]{10,200}; (?:it was |this was )?(resolved|agreed)\\b(?! (?:in|at|last)\\b)");

    /** "Progress noted." */
    static final Pattern NOTED_IN_SHORT = Pattern.compile(
            "^(?!(?:Members|Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr|It|He|She|They|We|The)\\b|[^.;:]*\\b(?:was|were|had|has|have|be|is|are|not|[Cc]omments?|[Cc]oncerns?|[Pp]oints?)\\b)\\p{Lu}[^;:]{2,60} (noted)\\.?$");

    /** "Apologies: Cllr Oak (holiday). Accepted." */
    static final Pattern ALONE = Pattern.compile("^(Accepted|Adopted|Endorsed|Confirmed|Supported|Ratified)\\.?$");

    /** "Decision status: Recommendations Approved", as the commonest system has it above a decision. */
    static final Pattern OF_STATUS = Pattern.compile("^(?:Decision )?[Ss]tatus: Recommendations? ([Aa]pproved)\\.?$");

    /** "Apologies from Cllr Oak (work) accepted.", "Apologies were received and accepted from Cllr Oak". */
    static final Pattern APOLOGIES =
            Pattern.compile("^Apologies\\b[^;:]{0,200}? (accepted)(?: and noted)?(?=\\.?$| from\\b)");

    /** "14 July and 8 September – noted." */
    static final Pattern AT_END = Pattern.compile(
            "^(?!Apologies|[^:]{0,60}\\b(?:[Dd]istrict|[Cc]ounty|[Bb]orough|[Aa]ppeal|[Ii]nspector)[^:]{0,20} (?:[Dd]ecisions?)|[Dd]ecisions (?:of|by|from) the)[^.;?]{2,140}?(?: -|:|;| \\.{2,3}) ?(?:[Tt]his (?:was|is) |[Ii]t was |was |were )?"
                    + "(?i:(noted|agreed|approved|accepted|deferred|received|refused|adopted|resolved|referred(?= to)))(?! with conditions)(?! by (?:the )?(?:"
                    + OTHERS
                    + ")\\b)(?: to [^.;]{2,80}| unanimously| by all(?: present)?|, [^.;]{0,40}\\b(?:for|against|in favour)\\b[^.;]{0,60}"
                    + "|(?: in full| in part)?(?: with [^.;]{2,60}| by \\w+ votes? to \\w+(?: \\([^()]{2,60}\\))?|, (?:on condition|subject to|pending|[^.;]{2,60} (?:being|having))\\b[^.;]{2,80}| \\((?:prop|mov)[^()]{2,60}\\))?)?\\.?$");

    /** "This was agreed." */
    static final Pattern THIS = Pattern.compile(
            "\\b(?:[Tt]his|[Tt]hese|[Bb]oth|[Aa]ll (?:of )?(?:these|this|which)|which)(?: (?:proposal|suggestion|course|request|motion|application|recommendation)s?)?"
                    + " (?:was|were) " + ADVERBS + "(?:(?:taken as read|" + FIRST
                    + ")(?: and|,) )?(agreed|approved|accepted|deferred|refused|adopted|supported|put off|postponed|noted(?=(?: with (?:regret|thanks|interest|concern|pleasure))?\\.?$)|referred(?= (?:back )?to))\\b(?! by (?:the |a )(?:required|requisite|necessary))"
                    + "(?! that\\b| to be an?\\b| from\\b| by (?:Cabinet|the Secretary|Council\\b)| (?:at|in) (?:the|its|[A-Z]|\\d))");

    /** "It was refused." */
    static final Pattern IT = Pattern.compile("^It was " + ADVERBS
            + "(refused|deferred|approved|adopted)(?: unanimously)?(?:,? (?:with|subject to|as) [^.;]{3,80})?[.;]?$");

    /** "It was proposed, seconded and agreed that …". */
    static final Pattern SECONDED_AND = Pattern.compile(
            "(?:\\b(?:was|were|been|,|by [^,.;]{2,50})|^|\\. ) ?(?:duly |then )?(?i:proposed|moved|seconded|put to the (?:vote|meeting))\\b"
                    + WITHIN + "{0,140}?(?:,? and (?:all )?|(?<=seconded [^.;:]{2,50}), )"
                    + "(?:it was |was |were )?" + ADVERBS
                    + "((?i:resolved|agreed|approved|accepted|adopted|decided))\\b(?= (?:that|to|by|with (?:\\w+ )?(?:abst|vot|against|dissent|one\\b|two\\b|\\d)|unan|nem|on|\\()|[.,:]|$)");

    /** "The motion as amended was thereupon put and agreed". */
    static final Pattern PUT_AND = Pattern.compile(
            "\\b(?:(?:motion|proposal|recommendation)s?\\b[^.;:]{0,60} put|[^.;:]{3,60} put(?= (?:to the (?:Council|meeting|Committee|vote) )?as the (?:substantive|amended) motion)|amendment\\b[^.;:]{0,40} put(?= to the vote))"
                    + " (?:to the (?:Council|meeting|Committee|vote) )?(?:as the (?:substantive|amended) motion,? )?and (?:was )?(?:unanimously |accordingly )?(agreed|approved|adopted|accepted)\\b");

    /** "The Committee voted by 7 to 2 to refuse the application". */
    static final Pattern VOTED = Pattern.compile(
            "\\b(voted)\\b(?! on\\b)(?![^.;:]{0,300}\\bit was\\W{0,3}$)(?=[^.;:]{0,60}? in favour of (?!(?:the )?(?:motion|amendment|proposal|recommendation|resolution)s?\\b)\\p{Ll}+ing\\b|[^.;:]{0,60}? (?:to|in favour of) (?:approv|agree|accept|adopt|endors|support|not|refus|reject|defer|refer|recommend|grant|declin))");

    static final Pattern WITHDREW = Pattern.compile(
            "\\b(withdrew) (?:it\\b|hers\\b|his(?=\\.)|amendment \\w{1,2}\\b|(?:the|his|her|their|its) (?:\\w+ )?(?:[Mm]otion|[Aa]mendment|application|item|question"
                    + "|proposal|petition)\\b)");

    /** What was done to a thing, in the order in which the forms are tried. */
    static final List<Pattern> PASSIVE = List.of(
            WITHDREW,
            ACCEPTED,
            BY_ME,
            SECONDED_AND,
            PUT_AND,
            ELECTED,
            DECLARED,
            CONSENT,
            DONE_TO,
            OF_MINUTES,
            THIS,
            IT,
            NO_MORE,
            OF_AN_AIM,
            AIM_ALONE,
            AT_A_PRICE,
            OF_A_SUM,
            SUBMITTED,
            BY_VOTES,
            AFTER_DASH,
            FOLLOWING,
            AND_SO,
            AS_A_RECORD,
            DECISION_OF,
            REFERRED,
            IN_NOTES,
            NOTED_IN_SHORT,
            AFTER_MOVERS,
            AFTER_PROPOSAL,
            AFTER_ALL,
            PUT_OFF,
            ALONE,
            APOLOGIES,
            OF_STATUS,
            AT_END);

    /** Verbs whose outcome is what they are about: "decided to refuse", "voted to approve". */
    static final Set<String> SAYS_ITS_AIM = Set.of("determined", "voted", "content");

    static final Set<String> BY_ONE = Set.of(
            "approved", "refused", "deferred", "endorsed", "adopted", "authorised", "decided", "resolved", "rejected");

    static final Pattern ONE = Pattern.compile(
            "(?i)\\b(?:cabinet|executive|lead) member|portfolio holder|\\b(?:leader|mayor|commissioner)\\b");

    /** "noted that the bins were late", "noted residents' concerns": what was said, and no outcome. */
    static final Pattern TALK = Pattern.compile(
            " (?:that\\b|(?:the |some |several |[\\p{L}]+'s? )?(?:concerns?|worries|anxieties|difficulties|frustrations?)\\b)");

    private VerdictForms() {}
}
