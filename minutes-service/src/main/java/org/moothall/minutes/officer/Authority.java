package org.moothall.minutes.officer;

/**
 * By what an officer may decide: a body authorised this very decision, or officers may take such decisions in general. Of the
 * latter those are recorded that have one of the effects which the regulations name.
 *
 * <p>Where it is written is said in the source: a minute, or a paragraph of the scheme of delegation.
 */
public sealed interface Authority {
    String source();

    record Express(String source) implements Authority {}

    record General(Effect effect, String source) implements Authority {}
}
