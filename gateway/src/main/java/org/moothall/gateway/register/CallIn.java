package org.moothall.gateway.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Dates;

/** Whether an executive decision may be carried out, and from when. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CallIn(
        String decisionId,
        String meetingId,
        String itemId,
        String bodyName,
        boolean keyDecision,
        String status,
        OffsetDateTime publishedAt,
        OffsetDateTime windowClosesAt,
        @Nullable Urgency urgency,
        @Nullable Request callIn) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Urgency(String reason) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Member(String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Request(List<Member> members, OffsetDateTime calledInAt) {
        public List<String> names() {
            return members.stream().map(Member::name).toList();
        }
    }

    public String address() {
        return "/meetings/" + meetingId + "/items/" + itemId;
    }

    /** A window that closes at midnight is open to the end of the day before. */
    public boolean closesWithTheDay() {
        return windowClosesAt.atZoneSameInstant(Dates.COUNCIL).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    public LocalDate lastDay() {
        LocalDate day = windowClosesAt.atZoneSameInstant(Dates.COUNCIL).toLocalDate();
        return closesWithTheDay() ? day.minusDays(1) : day;
    }

    public boolean waits() {
        return "open-to-call-in".equals(status) || "called-in".equals(status) || "to-council".equals(status);
    }
}
