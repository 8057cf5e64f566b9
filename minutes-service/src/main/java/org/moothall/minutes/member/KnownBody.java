package org.moothall.minutes.member;

/** A body as it was set up; the kind is a plain word because its owner may add others. */
public record KnownBody(String bodyId, long version, String kind) {}
