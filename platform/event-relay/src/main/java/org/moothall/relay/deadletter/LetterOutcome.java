package org.moothall.relay.deadletter;

/** What came of acting on a dead letter. */
public sealed interface LetterOutcome {

    /** It was done; the letter is closed. */
    record Done(DeadLetter letter) implements LetterOutcome {}

    /** There is no such letter. */
    record Unknown() implements LetterOutcome {}

    /** Somebody has it in hand at this moment, or has closed it: see the decision. */
    record Taken(DeadLetter letter) implements LetterOutcome {}

    /** The consumer still cannot read it; it stays open. */
    record StillUndecodable(String reason) implements LetterOutcome {}

    /** The consumer could read it and not handle it, most often because its store is away; it stays open. */
    record NotHandled(String reason) implements LetterOutcome {}
}
