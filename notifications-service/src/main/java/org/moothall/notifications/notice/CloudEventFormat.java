package org.moothall.notifications.notice;

/** Port: an event as one text, in the structured JSON format of CloudEvents 1.0, the same for everyone who is sent it. */
@FunctionalInterface
public interface CloudEventFormat {

    String write(Envelope event);
}
