package org.moothall.meetings.meeting.web;

/** The rule of due notice in plain words, and where it stands. */
final class NoticeWords {

    static final String SOURCE =
            "Local Government Act 1972, s.100A(6) and s.100B(3), as extended for England by SI 2002/715";

    private NoticeWords() {}

    static String rule(int clearDays) {
        return "The agenda and its reports must be open to the public for at least %d clear days before the meeting; neither the day of publication nor the day of the meeting counts, nor do weekends and bank holidays."
                .formatted(clearDays);
    }
}
