package org.moothall.minutes.wiring;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How attendance is counted under the Local Government Act 1972, section 85.
 *
 * @param months after so many consecutive months without attending the seat is lost: six, by s.85(1)
 * @param warnBefore how long before the last day it is told that a seat is at risk; the council's own practice
 * @param remoteCounts whether who attends remotely attends. In England meetings are held in person: the regulations of
 *     2020 ended in May 2021, and R (Hertfordshire County Council) v Secretary of State [2021] EWHC 1093 (Admin) reads the
 *     Act so. In Wales it counts (Local Government and Elections (Wales) Act 2021, s.47)
 * @param substitutesCount whether who sits on a committee for another member attends it: s.85(2) has attendance "as a
 *     member" of a committee, which a substitute is for that meeting
 * @param exceptBodiesOf the kinds of body whose meetings do not count, as informal ones do not
 * @param executiveBodiesOf the kinds of body that are the executive or its committees (s.85(2A) and (2B))
 * @param approvedBy the kinds of body that approve why a member does not attend: "the authority", by s.85(1)
 * @param vouched what a clerk may vouch for that no minutes here tell: other bodies that discharge functions of the
 *     authority, and attendance as its representative (s.85(2)); minutes that name a member without the id
 * @param executiveVouched the same for the executive: discharging its functions alone (s.85(2B))
 * @param interval how often all clocks are gone through
 */
@ConfigurationProperties("moothall.minutes.attendance")
record AttendanceSettings(
        @DefaultValue("6") int months,
        @DefaultValue({"2m", "1m"}) List<Period> warnBefore,
        @DefaultValue("false") boolean remoteCounts,
        @DefaultValue("true") boolean substitutesCount,
        @DefaultValue Set<String> exceptBodiesOf,
        @DefaultValue("cabinet") Set<String> executiveBodiesOf,
        @DefaultValue("council") Set<String> approvedBy,

        @DefaultValue({"joint-body", "representative", "minutes-by-name"})
        Set<String> vouched,

        @DefaultValue({"acting-alone", "minutes-by-name"}) Set<String> executiveVouched,

        @DefaultValue("1h") Duration interval) {}
