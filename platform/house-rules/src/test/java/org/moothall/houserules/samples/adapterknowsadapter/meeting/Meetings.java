package org.moothall.houserules.samples.adapterknowsadapter.meeting;

public interface Meetings {}
