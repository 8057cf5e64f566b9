package org.moothall.minutes.minutes;

import java.util.List;
import java.util.Optional;
import org.moothall.minutes.proceedings.Declaration;
import org.moothall.minutes.proceedings.Fault;

/**
 * The rules that a council may set. Attendance: "the names of the members present at a meeting of a local authority
 * shall be recorded" (Local Government Act 1972, Schedule 12, paragraph 40). Kinds of interest: those of the council's
 * own code of conduct, which each adopts under the Localism Act 2011, section 27.
 */
public record MinutesRules(boolean attendanceBeforeApproval, List<String> interestKinds) {

    public MinutesRules {
        interestKinds = List.copyOf(interestKinds);
    }

    Optional<Fault> unknownKind(List<Declaration> declarations) {
        return declarations.stream()
                .map(Declaration::kind)
                .filter(kind -> interestKinds.stream().noneMatch(kind::equalsIgnoreCase))
                .<Fault>map(kind -> new Fault.UnknownKind(kind, interestKinds))
                .findFirst();
    }
}
