package org.moothall.houserules.samples.good.meeting.messaging;

import org.moothall.houserules.samples.good.meeting.Meeting;
import tools.jackson.databind.json.JsonMapper;

record MeetingScheduledV1(String meetingId, long version) {

    static byte[] encode(Meeting meeting, JsonMapper json) {
        return json.writeValueAsBytes(new MeetingScheduledV1(meeting.id(), 1));
    }
}
