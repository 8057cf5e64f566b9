package org.moothall.minutes.action.web;

import java.util.stream.Collectors;
import org.moothall.http.Caller;
import org.moothall.http.Role;
import org.moothall.minutes.minutes.Audience;

/** Tells which audience a caller belongs to. */
final class Readers {
    private Readers() {}

    static Audience of(Caller caller) {
        return Audience.of(caller.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet()));
    }
}
