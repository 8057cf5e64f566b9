package org.moothall.gateway.form;

import java.util.Arrays;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.PageProblems;

/** Keeps the forms of some roles out of everybody else's way; what may be done is decided by the services. */
public final class DeskOf {
    private DeskOf() {}

    public static void any(Frame frame, String... roles) {
        if (Arrays.stream(roles).noneMatch(frame::has)) {
            throw PageProblems.notFound();
        }
    }
}
