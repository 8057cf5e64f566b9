package org.moothall.houserules.samples.webknowsmongo.meeting.web;

import org.bson.Document;

class MeetingController {

    Document document() {
        return new Document();
    }
}
