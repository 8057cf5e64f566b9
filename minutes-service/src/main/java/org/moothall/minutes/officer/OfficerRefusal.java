package org.moothall.minutes.officer;

import java.time.LocalDate;

/** Why a command on the record of an officer's decision was refused. */
public sealed interface OfficerRefusal {
    record NotTakenYet(LocalDate takenOn) implements OfficerRefusal {}

    record AlreadyPublished() implements OfficerRefusal {}
}
