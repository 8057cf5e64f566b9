package org.moothall.local.settings;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The people of the demo, one for each role. */
public record DemoPeople(List<DemoPerson> people) {

    static DemoPeople invent(Supplier<String> password) {
        return new DemoPeople(List.of(
                new DemoPerson("clerk", "harriet.fennimore", "Harriet Fennimore", password.get()),
                new DemoPerson("chair", "desmond.oakleigh", "Councillor Desmond Oakleigh", password.get()),
                new DemoPerson("member", "priya.nandakumar", "Councillor Priya Nandakumar", password.get()),
                new DemoPerson("officer", "tom.ashdown", "Tom Ashdown", password.get()),
                new DemoPerson("integrator", "web.team", "Wealdshire Web Team", password.get()),
                new DemoPerson("operator", "sunita.marlow", "Sunita Marlow", password.get())));
    }

    static DemoPeople parse(String text) {
        return new DemoPeople(text.lines()
                .map(line -> line.split("\t", -1))
                .map(it -> new DemoPerson(it[0], it[1], it[2], it[3]))
                .toList());
    }

    String print() {
        return people.stream()
                .map(it -> String.join("\t", it.role(), it.userName(), it.name(), it.password()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    public DemoPerson withRole(String role) {
        return people.stream()
                .filter(it -> it.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new PlainFailure("No demo person has the role '%s'; the roles are %s"
                        .formatted(role, people.stream().map(DemoPerson::role).collect(Collectors.joining(", ")))));
    }
}
