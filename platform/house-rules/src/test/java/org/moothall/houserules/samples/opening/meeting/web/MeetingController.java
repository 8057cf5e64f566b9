package org.moothall.houserules.samples.opening.meeting.web;

import org.bson.Document;

class MeetingController {

    Document document() {
        return new Document();
    }
}
