package org.moothall.gateway.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.moothall.gateway.form.Form;

/**
 * A year of meetings as a form has it.
 *
 * @param recess the days on which nobody is to meet
 */
record YearForm(
        String bodyId, LocalDate from, LocalDate to, LocalTime time, String venue, Rhythm rhythm, Recess recess) {

    /** Two years are more than anybody plans at once. */
    private static final int MOST_DAYS = 750;

    private static final int MOST_WEEKS = 26;

    static Form checked(Form typed) {
        Form form =
                typed.required("bodyId", "desk.meeting.body.missing").required("venue", "desk.meeting.venue.missing");
        form = form.time("time").isEmpty() ? form.fault("time", "desk.meeting.time.wrong") : form;
        form = form.date("from").isEmpty() ? form.fault("from", "desk.plan.from.wrong") : form;
        form = form.date("to").isEmpty() ? form.fault("to", "desk.plan.to.missing") : form;
        form = form.date("from").isPresent() && form.date("to").isPresent() && !isStretch(form)
                ? form.fault("to", "desk.plan.to.wrong")
                : form;
        form = rhythm(form).isEmpty() ? form.fault("weeks", "desk.plan.weeks.wrong") : form;
        return Recess.of(form.value("recess")).isEmpty() ? form.fault("recess", "desk.plan.recess.wrong") : form;
    }

    /** Of a form that was checked. */
    static YearForm of(Form form) {
        return new YearForm(
                form.value("bodyId"),
                form.date("from").orElseThrow(),
                form.date("to").orElseThrow(),
                form.time("time").orElseThrow(),
                form.value("venue"),
                rhythm(form).orElseThrow(),
                Recess.of(form.value("recess")).orElseThrow());
    }

    private static boolean isStretch(Form form) {
        long days = ChronoUnit.DAYS.between(
                form.date("from").orElseThrow(), form.date("to").orElseThrow());
        return days >= 0 && days <= MOST_DAYS;
    }

    private static Optional<Rhythm> rhythm(Form form) {
        return day(form.value("day")).flatMap(day -> switch (form.value("rhythm")) {
            case "weeks" -> weeks(form.value("weeks")).map(weeks -> new Rhythm.Weekly(weeks, day));
            case "months" -> which(form.value("which")).map(which -> new Rhythm.Monthly(which, day));
            default -> Optional.empty();
        });
    }

    private static Optional<DayOfWeek> day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equals(name))
                .findFirst();
    }

    private static Optional<Integer> weeks(String text) {
        String number = text.strip();
        return number.matches("\\d{1,2}") && Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= MOST_WEEKS
                ? Optional.of(Integer.parseInt(number))
                : Optional.empty();
    }

    private static Optional<Integer> which(String text) {
        return text.matches("[1-4]|-1") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
