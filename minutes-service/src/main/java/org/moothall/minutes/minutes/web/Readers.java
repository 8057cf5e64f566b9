package org.moothall.minutes.minutes.web;

import java.util.stream.Collectors;
import org.moothall.http.Caller;
import org.moothall.http.Role;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Person;

/** Tells which audience a caller belongs to, and who it is. */
final class Readers {
    private Readers() {}

    static Audience of(Caller caller) {
        return Audience.of(caller.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet()));
    }

    static Person person(Caller caller) {
        return new Person(caller.id(), caller.name());
    }
}
