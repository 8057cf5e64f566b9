package org.moothall.minutes.wiring;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 */
@ConfigurationProperties("moothall.minutes")
record MinutesSettings(
        @DefaultValue Approval approval,
        @DefaultValue Interests interests,
        @DefaultValue Imports imports,
        @DefaultValue RecordKeeping record,
        @DefaultValue Actions actions) {

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
}
