package org.moothall.minutes.wiring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a council may set for its minutes.
 *
 * @param approval what must be there before minutes are approved
 */
@ConfigurationProperties("moothall.minutes")
record MinutesSettings(@DefaultValue Approval approval) {

    /**
     * What must be there before minutes are approved.
     *
     * @param attendanceRequired whether the names of the members present must be recorded first: they shall be by the
     *     Local Government Act 1972, Schedule 12, paragraph 40, so turn it off only where that does not apply
     */
    record Approval(@DefaultValue("true") boolean attendanceRequired) {}
}
