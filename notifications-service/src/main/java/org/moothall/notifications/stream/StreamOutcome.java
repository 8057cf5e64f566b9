package org.moothall.notifications.stream;

import java.util.List;

/** What became of somebody's wish to follow the stream. */
public sealed interface StreamOutcome {

    /** He may; closing the follower frees his seat. */
    record Opened(Follower follower) implements StreamOutcome {}

    /** What he wrote cannot be used. */
    record Faulty(List<StreamFault> faults) implements StreamOutcome {}

    /** Some of what he asks for is not for him. */
    record NotEntitled() implements StreamOutcome {}

    /** Every seat is taken. */
    record Full() implements StreamOutcome {}

    /** The broker has not answered yet, so that nobody can say where the stream begins. */
    record NotReady() implements StreamOutcome {}
}
