package org.moothall.gateway.proceedings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.minuting.Typed;
import org.moothall.gateway.proceedings.Attendance.Attendee;

/** The attendance as it is shown to be filled in, and as it was typed. */
record AttendanceForm(List<Row> people, List<Other> others, List<Move> moves) {
    private static final int BLANK = 2;

    /** A member; how is present, remote, apologies or absent, or empty where nothing is known yet. */
    record Row(String name, String memberId, String how, String role, boolean presiding, String substituteFor) {
        static Row of(Attendee one, String how) {
            return new Row(
                    one.name(),
                    Objects.requireNonNullElse(one.memberId(), ""),
                    how.equals("present") && Boolean.TRUE.equals(one.remote()) ? "remote" : how,
                    Objects.requireNonNullElse(one.role(), ""),
                    Boolean.TRUE.equals(one.presiding()),
                    one.substituteFor() == null ? "" : one.substituteFor().name());
        }

        static Row of(Typed row) {
            return new Row(
                    row.raw("name").strip(),
                    row.raw("memberId"),
                    row.raw("how"),
                    row.raw("role").strip(),
                    row.has("presiding"),
                    row.raw("substituteFor").strip());
        }

        static Row unknown(Member member) {
            return new Row(member.name(), Objects.requireNonNullElse(member.memberId(), ""), "", "", false, "");
        }

        public boolean isKnown() {
            return !name.isEmpty();
        }

        Attendee attendee(List<Member> council) {
            Member known = Member.named(name, council);
            String id = memberId.isEmpty() ? (known == null ? null : known.memberId()) : memberId;
            return new Attendee(
                    name,
                    id,
                    role.isEmpty() ? null : role,
                    how.equals("remote") ? true : null,
                    presiding ? true : null,
                    Member.named(substituteFor.isEmpty() ? null : substituteFor, council));
        }
    }

    /** Somebody who was in attendance, and is no member. */
    record Other(String name, String role, boolean remote) {
        static Other of(Typed row) {
            return new Other(row.raw("name").strip(), row.raw("role").strip(), row.has("remote"));
        }

        Attendee attendee() {
            return new Attendee(name, null, role.isEmpty() ? null : role, remote ? true : null, null, null);
        }
    }

    /** Somebody who came late or left early. */
    record Move(String name, String way, String itemId, String at) {
        static Move of(Typed row) {
            return new Move(row.raw("name").strip(), row.raw("way"), row.raw("itemId"), row.raw("at"));
        }
    }

    /** What is sent. */
    record Written(
            List<Attendee> present,
            List<Attendee> apologies,
            List<Attendee> absent,
            List<Attendee> inAttendance,
            List<Moved> movements) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Moved(
            String way,
            @Nullable Member member,
            String itemId,
            @Nullable String at) {}

    static AttendanceForm of(Attendance attendance, List<Member> ofTheBody) {
        List<Row> people = new ArrayList<>();
        attendance.present().forEach(one -> people.add(Row.of(one, "present")));
        attendance.apologies().forEach(one -> people.add(Row.of(one, "apologies")));
        attendance.absent().forEach(one -> people.add(Row.of(one, "absent")));
        ofTheBody.stream()
                .filter(member -> people.stream().noneMatch(row -> isOf(row, member)))
                .forEach(member -> people.add(Row.unknown(member)));
        return new AttendanceForm(
                people,
                attendance.inAttendance().stream()
                        .map(one -> new Other(
                                one.name(),
                                Objects.requireNonNullElse(one.role(), ""),
                                Boolean.TRUE.equals(one.remote())))
                        .toList(),
                attendance.movements().stream()
                        .map(one -> new Move(one.member().name(), one.way(), one.itemId(), TypedTime.field(one.at())))
                        .toList());
    }

    private static boolean isOf(Row row, Member member) {
        return row.memberId().equals(member.memberId()) || row.name().equalsIgnoreCase(member.name());
    }

    static AttendanceForm of(Typed typed) {
        return new AttendanceForm(
                typed.rows("people").stream().map(Row::of).filter(Row::isKnown).toList(),
                typed.rows("others").stream()
                        .map(Other::of)
                        .filter(one -> !one.name().isEmpty() || !one.role().isEmpty())
                        .toList(),
                typed.rows("moves").stream()
                        .map(Move::of)
                        .filter(one -> !one.name().isEmpty())
                        .toList());
    }

    /** With rows to fill in below what is there. */
    AttendanceForm withBlanks() {
        return new AttendanceForm(
                Stream.concat(
                                people.stream(),
                                Stream.generate(() -> new Row("", "", "", "", false, ""))
                                        .limit(BLANK))
                        .toList(),
                Stream.concat(
                                others.stream(),
                                Stream.generate(() -> new Other("", "", false)).limit(BLANK))
                        .toList(),
                Stream.concat(moves.stream(), Stream.of(new Move("", "", "", "")))
                        .toList());
    }

    Written written(List<Member> council) {
        return new Written(
                who(council, "present", "remote"),
                who(council, "apologies"),
                who(council, "absent"),
                others.stream().map(Other::attendee).toList(),
                moves.stream().map(move -> moved(move, council)).toList());
    }

    private List<Attendee> who(List<Member> council, String... how) {
        return people.stream()
                .filter(row -> List.of(how).contains(row.how()))
                .map(row -> row.attendee(council))
                .toList();
    }

    private Moved moved(Move move, List<Member> council) {
        List<Member> there =
                who(council, "present", "remote").stream().map(Attendee::member).toList();
        String at = TypedTime.sent(move.at().isBlank() ? null : move.at().strip());
        return new Moved(move.way(), Member.named(move.name(), there), move.itemId(), at);
    }
}
