package org.moothall.minutes.minutes.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.minutes.Attendance;
import org.moothall.minutes.minutes.Attendee;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.MinutedDecision;
import org.moothall.minutes.proceedings.Proceedings;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** Documents as the service wrote them before it knew of votes. */
class StoredBeforeVotesTest {

    private final MappingMongoConverter converter = converter();

    @Test
    void areReadWithoutMotionsInterestsOrMovements() {
        MinuteItem item =
                converter.read(ItemDocument.class, Document.parse("""
                        {"itemId": "item-2", "number": 2, "agendaTitle": "Schools", "exempt": false, "paragraphs": ["One."],
                         "points": [], "decisions": [{"verdict": "RESOLVED", "text": "that it be so"}], "actions": [],
                         "writtenByClerk": true}
                        """)).item();
        Attendance attendance =
                converter.read(AttendanceDocument.class, Document.parse("""
                        {"present": [{"name": "Cllr Ada Weald", "memberId": "member-1", "role": "chair"}],
                         "apologies": [], "inAttendance": []}
                        """)).attendance();

        assertThat(item.proceedings()).isEqualTo(Proceedings.none());
        assertThat(item.content().decisions()).containsExactly(new MinutedDecision("RESOLVED", "that it be so", null));
        assertThat(attendance)
                .isEqualTo(new Attendance(
                        List.of(new Attendee("Cllr Ada Weald", "member-1", "chair")), List.of(), List.of()));
    }

    private static MappingMongoConverter converter() {
        MappingMongoConverter converter =
                new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, new MongoMappingContext());
        converter.afterPropertiesSet();
        return converter;
    }
}
