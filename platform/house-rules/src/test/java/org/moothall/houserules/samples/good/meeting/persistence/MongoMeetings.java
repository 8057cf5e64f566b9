package org.moothall.houserules.samples.good.meeting.persistence;

import java.util.Optional;
import org.bson.Document;
import org.moothall.houserules.samples.good.meeting.Meeting;
import org.moothall.houserules.samples.good.meeting.Meetings;
import org.springframework.stereotype.Repository;

@Repository
class MongoMeetings implements Meetings {

    @Override
    public Optional<Meeting> find(String id) {
        return Optional.empty();
    }

    @Override
    public void add(Meeting meeting) {
        new Document("_id", meeting.id());
    }
}
