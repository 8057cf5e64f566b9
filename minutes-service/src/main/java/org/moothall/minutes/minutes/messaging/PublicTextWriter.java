package org.moothall.minutes.minutes.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.PublicText;
import org.moothall.minutes.revision.Mark;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the public text with the records of the event that carries it, so that what is told and what is sealed agree. */
@Component
final class PublicTextWriter implements PublicText {
    private final JsonMapper json;

    PublicTextWriter(@Qualifier("eventJson") JsonMapper json) {
        this.json = json.rebuild()
                .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .build();
    }

    @Override
    public String write(Minutes published, Mark mark) {
        return json.writeValueAsString(PublicTextV1.of(published, mark));
    }
}
