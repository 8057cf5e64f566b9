package org.moothall.minutes.revision;

/** Whoever is to know what a check has found, whether that is good or bad. */
public interface Alarm {
    void hear(Findings findings);
}
