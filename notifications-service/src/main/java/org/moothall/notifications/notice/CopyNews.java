package org.moothall.notifications.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.subscription.EventName;

/** Something that other systems need for their copies: their webhooks are called with it, and people are not told. */
public record CopyNews(
        Envelope envelope,
        EventName name,
        String bodyId,
        @Nullable String bodyName,
        List<String> texts) implements PublicEvent {

    @Override
    public String path() {
        return "/";
    }

    @Override
    public boolean isNews() {
        return false;
    }

    @Override
    public boolean isTold() {
        return false;
    }

    @Override
    public String headline(String body) {
        return name.word() + ": " + body;
    }

    @Override
    public List<String> particulars() {
        return List.of();
    }
}
