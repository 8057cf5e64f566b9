package org.moothall.houserules.samples.persistenceknowsjson.meeting.persistence;

import tools.jackson.databind.json.JsonMapper;

class MongoMeetings {

    private final JsonMapper json;

    MongoMeetings(JsonMapper json) {
        this.json = json;
    }

    String write() {
        return json.writeValueAsString("");
    }
}
