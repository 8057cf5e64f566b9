package org.moothall.minutes.wiring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a council may set for its minutes.
 *
 * @param approval what must be there before minutes are approved
 * @param imports what may be imported
 */
@ConfigurationProperties("moothall.minutes")
record MinutesSettings(
        @DefaultValue Approval approval, @DefaultValue Imports imports) {

    /**
     * What must be there before minutes are approved.
     *
     * @param attendanceRequired whether the names of the members present must be recorded first: they shall be by the
     *     Local Government Act 1972, Schedule 12, paragraph 40, so turn it off only where that does not apply
     */
    record Approval(@DefaultValue("true") boolean attendanceRequired) {}

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
}
