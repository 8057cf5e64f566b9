package org.moothall.houserules.samples.messagingknowsmongo.meeting.messaging;

import org.bson.Document;

class MeetingEvents {

    Document document() {
        return new Document();
    }
}
