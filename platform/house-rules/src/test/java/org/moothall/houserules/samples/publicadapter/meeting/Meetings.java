package org.moothall.houserules.samples.publicadapter.meeting;

public interface Meetings {}
