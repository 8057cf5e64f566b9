package org.moothall.minutes.importing;

import java.util.Locale;

/** The words by which minutes call people and bodies. They name a council's posts in general, no council's in particular. */
final class Roles {

    /** Whoever is called by one of these can promise something. */
    private static final Vocabulary PERSONS = Vocabulary.of("""
            director head manager officer chair chairman chairwoman chairperson vice-chair vice-chairman deputy
            leader mayor clerk secretary treasurer solicitor councillor cllr councillors cllrs member mr mrs ms
            miss mx dr professor prof sir dame lord lady rev revd superintendent inspector sergeant constable
            commissioner engineer surveyor planner auditor accountant adviser advisor co-ordinator coordinator
            lead champion principal headteacher chief consultant architect archivist librarian ombudsman
            registrar warden ranger lawyer barrister speaker convenor convener president governor trustee
            specialist analyst administrator assistant supervisor custodian steward sheriff portfolio-holder
            holder proper-officer representative agent applicant developer contractor landlord owner operator
            supplier author presenter practitioner nurse doctor psychologist scientist statistician economist
            accountants cyfarwyddwr pennaeth cadeirydd arweinydd clerc swyddog cynghorydd""");

    /** Several people at once; an owner all the same. */
    private static final Vocabulary GROUPS = Vocabulary.of("""
            officers directors managers representatives team service department directorate unit staff trust
            partners engineers planners auditors agents developers contractors applicants consultants police
            company association university college school hospital agency charity society club partnership
            swyddogion""");

    /** Those that decide in these minutes: what they agree to is a decision, not a promise. */
    private static final Vocabulary BODIES = Vocabulary.of("""
            committee sub-committee subcommittee panel council cabinet board commission forum group authority
            assembly meeting members councillors trustees governors party conference executive pwyllgor cyngor
            aelodau""");

    private static final Vocabulary PRONOUNS = Vocabulary.of("""
            he she they i we""");

    private Roles() {}

    static boolean isPerson(String word) {
        return PERSONS.has(bare(word));
    }

    static boolean isOwner(String word) {
        return isPerson(word) || GROUPS.has(bare(word));
    }

    static boolean isBody(String word) {
        return BODIES.has(bare(word));
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.has(bare(word));
    }

    /** Small, without the punctuation and the genitive around it. */
    static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        String core = word.substring(from, to).toLowerCase(Locale.ROOT);
        return core.endsWith("'s") ? core.substring(0, core.length() - 2) : core;
    }
}
