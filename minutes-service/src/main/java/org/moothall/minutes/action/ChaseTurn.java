package org.moothall.minutes.action;

/** Whose turn it is to go round, where there are several replicas. It saves work only. */
@FunctionalInterface
public interface ChaseTurn {
    boolean isOurs();
}
