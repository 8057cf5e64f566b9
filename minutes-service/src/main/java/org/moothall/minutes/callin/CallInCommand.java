package org.moothall.minutes.callin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Person;

/** What can be asked of a published executive decision. */
public sealed interface CallInCommand {

    /** Members, who were found entitled and enough, want it reviewed. */
    record Request(List<Signatory> members, String reason, Person by) implements CallInCommand {}

    /** It cannot wait for the window to close. */
    record DeclareUrgent(String reason, @Nullable String agreedBy, Person by) implements CallInCommand {}

    record Conclude(CallInResult result, Review review, Person by) implements CallInCommand {}

    /** Tell that it may be carried out, where its window has closed. */
    record TakeEffect() implements CallInCommand {}
}
