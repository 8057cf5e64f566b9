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
 * @param actions how actions are chased
 */
@ConfigurationProperties("moothall.minutes")
record MinutesSettings(
        @DefaultValue Approval approval, @DefaultValue Imports imports, @DefaultValue Actions actions) {

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
     */
    record Imports(@DefaultValue("5MB") DataSize maxSize) {}

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
