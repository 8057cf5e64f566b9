package org.moothall.houserules.samples.wallclockbyreference.meeting;

import java.time.LocalDate;
import java.util.function.Supplier;

record Meeting(LocalDate day) {

    static Supplier<LocalDate> today() {
        return LocalDate::now;
    }
}
