package org.moothall.http;

import java.time.LocalDate;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says which parameter of an address could not be read, and how it is written. */
final class UnreadableParameter {

    private UnreadableParameter() {}

    static Problem problem(MethodArgumentTypeMismatchException e) {
        Problem problem = Problem.invalid("A parameter has a value that cannot be read");
        Class<?> wanted = e.getParameter().nestedIfOptional().getNestedParameterType();
        if (wanted == LocalDate.class) {
            return problem.field(e.getName(), "not-a-date", "must be a date such as 2026-12-01");
        }
        return wanted == boolean.class || wanted == Boolean.class
                ? problem.field(e.getName(), "not-true-or-false", "must be true or false")
                : problem.field(e.getName(), "wrong-kind", "has a value of the wrong kind");
    }
}
