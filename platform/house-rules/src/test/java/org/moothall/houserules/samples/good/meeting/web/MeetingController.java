package org.moothall.houserules.samples.good.meeting.web;

import org.moothall.houserules.samples.good.meeting.Meeting;
import org.moothall.houserules.samples.good.meeting.Meetings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeetingController {

    private final Meetings meetings;

    MeetingController(Meetings meetings) {
        this.meetings = meetings;
    }

    @GetMapping("/api/meetings/{id}")
    Meeting meeting(@PathVariable String id) {
        return meetings.find(id).orElseThrow();
    }
}
