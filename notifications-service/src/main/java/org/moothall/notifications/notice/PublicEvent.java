package org.moothall.notifications.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.subscription.EventName;
import org.moothall.notifications.subscription.Occasion;

/** Something that the public may know, with what is needed to match it and to tell it. */
public sealed interface PublicEvent permits MeetingNews, MinutesNews, ActionNews, CopyNews {

    Envelope envelope();

    EventName name();

    String bodyId();

    /** The name of the body if the event carries it. */
    @Nullable String bodyName();

    /** Where more can be read, below the public address of the platform. */
    String path();

    /** Titles and texts that keywords are looked for in. */
    List<String> texts();

    /** One line that says what happened. */
    String headline(String bodyNameOrId);

    /** The particulars, a line each. */
    List<String> particulars();

    /** Whether people are told by mail; what is entered from the archives is not news to them. */
    default boolean isNews() {
        return true;
    }

    /** Whether there is anything to tell people; of what happens to papers under an exempt item there is not. */
    default boolean isTold() {
        return true;
    }

    default Occasion occasion() {
        return new Occasion(name(), bodyId(), envelope().time(), texts());
    }
}
