package org.moothall.gateway.agenda;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What publishing an agenda now would mean: whether it is in time, by which rule, and what everybody would read. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PreviewSheet(
        boolean published,
        boolean inTime,
        @Nullable LocalDate lastDayInTime,
        @Nullable Integer clearDaysRequired,
        @Nullable String rule,
        @Nullable String source,
        MeetingSheet.AgendaSheet forThePublic) {}
