package org.moothall.houserules.samples.messagingknowsmongo.meeting;

public interface Meetings {}
