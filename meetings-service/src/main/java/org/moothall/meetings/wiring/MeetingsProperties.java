package org.moothall.meetings.wiring;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the law or the council sets for its meetings.
 *
 * @param zone whose calendar counts
 */
@ConfigurationProperties("moothall.meetings")
record MeetingsProperties(
        @DefaultValue("Europe/London") ZoneId zone,
        @DefaultValue Notice notice) {

    /**
     * The notice that the public is due.
     *
     * @param clearDays clear days before a meeting on which its agenda must be open: five in England (Local Government
     *     Act 1972, s.100B(3), as extended by SI 2002/715), three in Wales and Scotland
     * @param nation whose bank holidays do not count: eng, wls, sct or nir
     * @param closures further days on which the council's offices are closed, which do not count either
     * @param officeCloses after this time a publication counts as the next day's; without it, never
     */
    record Notice(
            @DefaultValue("5") int clearDays,
            @DefaultValue("eng") String nation,
            @DefaultValue Set<LocalDate> closures,
            @Nullable LocalTime officeCloses) {}
}
