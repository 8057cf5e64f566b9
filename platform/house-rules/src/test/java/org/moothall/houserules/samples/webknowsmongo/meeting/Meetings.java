package org.moothall.houserules.samples.webknowsmongo.meeting;

public interface Meetings {}
