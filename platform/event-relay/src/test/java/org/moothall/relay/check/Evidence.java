package org.moothall.relay.check;

import java.util.List;
import java.util.Set;

/**
 * What is found after a run.
 *
 * @param log what was told, in the order of the log as far as there is one for each aggregate
 * @param pending what still waits in the documents
 * @param reactions what was told and is nobody's command, but follows from another event
 * @param copies what is kept by the log
 */
public record Evidence(List<Version> log, Set<Version> pending, Set<Version> reactions, List<Copy> copies) {

    /** Where only the log is looked at. */
    public static Evidence of(List<Version> log) {
        return new Evidence(log, Set.of(), Set.of(), List.of());
    }
}
