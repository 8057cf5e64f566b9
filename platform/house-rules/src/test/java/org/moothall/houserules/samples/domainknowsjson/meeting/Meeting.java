package org.moothall.houserules.samples.domainknowsjson.meeting;

import tools.jackson.databind.json.JsonMapper;

record Meeting(String id) {

    String asJson(JsonMapper json) {
        return json.writeValueAsString(this);
    }
}
