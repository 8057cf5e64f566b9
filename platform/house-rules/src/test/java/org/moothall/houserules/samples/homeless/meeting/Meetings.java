package org.moothall.houserules.samples.homeless.meeting;

public interface Meetings {}
