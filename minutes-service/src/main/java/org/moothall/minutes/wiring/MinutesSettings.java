package org.moothall.minutes.wiring;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.numbering.Counting;
import org.moothall.minutes.numbering.Scope;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a council may set for its minutes.
 *
 * @param approval what must be there before minutes are approved
 * @param interests what members may declare
 * @param imports what may be imported
 * @param record how published minutes are made provable
 * @param actions how actions are chased
 * @param callIn how executive decisions are called in
 * @param officerDecisions how long the records of officers' decisions are kept
 * @param numbering how minutes are numbered
 * @param retention how long records are open to inspection
 * @param documents how documents are kept ready
 * @param history what is kept of what items said before
 */
@ConfigurationProperties("moothall.minutes")
record MinutesSettings(
        @DefaultValue Approval approval,
        @DefaultValue Interests interests,
        @DefaultValue Imports imports,
        @DefaultValue RecordKeeping record,
        @DefaultValue Actions actions,
        @DefaultValue CallIn callIn,
        @DefaultValue OfficerDecisions officerDecisions,
        @DefaultValue MinuteNumbers numbering,
        @DefaultValue Retention retention,
        @DefaultValue Documents documents,
        @DefaultValue History history) {

    /**
     * What must be there before minutes are approved.
     *
     * @param attendanceRequired whether the names of the members present must be recorded first: they shall be by the
     *     Local Government Act 1972, Schedule 12, paragraph 40, so turn it off only where that does not apply
     */
    record Approval(@DefaultValue("true") boolean attendanceRequired) {}

    /**
     * What members may declare.
     *
     * @param kinds the kinds of interest that the council's code of conduct knows: disclosable pecuniary interests are
     *     set by the Localism Act 2011, section 30, the others by the council; these are of the model code of the Local
     *     Government Association
     */
    record Interests(
            @DefaultValue({"disclosable-pecuniary", "other-registrable", "non-registrable"})
            List<String> kinds) {}

    /**
     * What may be imported.
     *
     * @param maxSize the largest page that is read; the longest pages of real agenda items have some 100 kB
     * @param maxPages the most pages that a file may have; text is counted by 3,500 characters, which fill a page of A4.
     *     The minutes of the longest council meetings have some 80
     * @param maxFiles the most files in one zip; the pages of ten years of a county council are some 15,000
     * @param lease how long a replica keeps a zip to itself without a word, after which another goes on with it
     */
    record Imports(
            @DefaultValue("5MB") DataSize maxSize,
            @DefaultValue("199") int maxPages,
            @DefaultValue("20000") int maxFiles,
            @DefaultValue("2m") Duration lease) {}

    /**
     * How published minutes are made provable.
     *
     * @param keys the keys that sign, or have signed, as a JWK or a JWK set; without them one that is kept in the store
     * @param keysFile the same in a file
     * @param signingKey which of several private keys signs, by its RFC 7638 thumbprint
     * @param checkInterval how often every published revision is computed again from the store
     */
    record RecordKeeping(
            @Nullable String keys,
            @Nullable String keysFile,
            @Nullable String signingKey,
            @DefaultValue("24h") Duration checkInterval) {}

    /**
     * How actions are chased.
     *
     * @param dueSoonDays so many days before the due date it is told that an action is due soon; the council's own practice
     * @param chaseInterval how often the actions are gone through for what is due soon or overdue
     */
    record Actions(
            @DefaultValue("7") int dueSoonDays,
            @DefaultValue("10m") Duration chaseInterval) {}

    /**
     * How executive decisions are called in. The Local Government Act 2000, section 9F, has scrutiny review what was decided
     * and not yet implemented; the numbers are each council's own. Five working days are usual, members three to five.
     *
     * @param workingDays the length of the window, in working days after the day of publication
     * @param closesAt the time at which it closes on the last of them; without it, at midnight
     * @param members how many members it takes
     * @param membersOf the kinds of body on one of which they must sit; without any, every member may
     * @param decidedBy the kinds of body whose decisions are executive
     * @param keyDecisionsOnly whether only key decisions can be called in
     * @param exceptVerdicts the verdicts by which nothing is decided that could be carried out
     * @param nation whose bank holidays do not count: eng, wls, sct or nir
     * @param closures further days on which the council's offices are closed, which do not count either
     * @param effectInterval how often it is looked which windows have closed
     */
    record CallIn(
            @DefaultValue("5") int workingDays,
            @Nullable LocalTime closesAt,
            @DefaultValue("5") int members,
            @DefaultValue Set<String> membersOf,
            @DefaultValue("cabinet") Set<String> decidedBy,
            @DefaultValue("false") boolean keyDecisionsOnly,

            @DefaultValue({"noted", "deferred", "withdrawn", "referred", "recommended"})
            Set<String> exceptVerdicts,

            @DefaultValue("eng") String nation,
            @DefaultValue Set<LocalDate> closures,
            @DefaultValue("1m") Duration effectInterval) {}

    /**
     * How long the records of officers' decisions are open to inspection: by SI 2014/2095, regulation 8, for six years from
     * the date of the decision, and their background papers for four.
     *
     * @param keepYears how many years the record is kept
     * @param keepPapersYears how many years its background papers are kept
     */
    record OfficerDecisions(
            @DefaultValue("6") int keepYears,
            @DefaultValue("4") int keepPapersYears) {}

    /**
     * How minutes are numbered: each council has a custom of its own.
     *
     * @param counting what takes the next number when minutes are approved: none, items or meetings
     * @param scope within what a number is there once: all meetings of a body, those of a year, or one meeting
     * @param yearStart the month and day on which the year of the scope year begins: 01-01, or the municipal year's
     * @param pattern how a number is printed: {minute}, {sub}, {agenda}, {yyyy}, {yy}, {next-yy}, and in square brackets
     *     what is left out where there is no sub-number
     */
    record MinuteNumbers(
            @DefaultValue("none") Counting counting,
            @DefaultValue("body") Scope scope,
            @DefaultValue("01-01") String yearStart,
            @DefaultValue("{minute}[.{sub}]") String pattern) {}

    /**
     * For how many years, beginning with the date of the meeting, its records are open to inspection. Nothing is deleted
     * after that.
     *
     * @param minutesYears the minutes, less what is exempt, and summaries: six by the Local Government Act 1972, s.100C(1)
     * @param agendaYears the agenda: six by the same
     * @param reportYears reports on items that were open: six by the same
     * @param backgroundPaperYears background papers: four by the Local Government Act 1972, s.100D(2)
     */
    record Retention(
            @DefaultValue("6") int minutesYears,
            @DefaultValue("6") int agendaYears,
            @DefaultValue("6") int reportYears,
            @DefaultValue("4") int backgroundPaperYears) {}

    /**
     * How documents are kept ready.
     *
     * @param kept so many bytes of published documents that anyone may read are kept in memory, and not set anew for each
     *     reader
     */
    record Documents(@DefaultValue("32MB") DataSize kept) {}

    /**
     * What is kept of what items said before: to put two clerks' changes together, and to take one back.
     *
     * @param versions how many former texts of each item; at a change every five seconds 500 are 40 minutes of typing
     * @param keptFor for how long after they were replaced. No law asks for notes and drafts to be kept: 90 days reach
     *     beyond the next meeting, at which the minutes are confirmed
     */
    record History(
            @DefaultValue("500") int versions,
            @DefaultValue("90d") Duration keptFor) {}
}
