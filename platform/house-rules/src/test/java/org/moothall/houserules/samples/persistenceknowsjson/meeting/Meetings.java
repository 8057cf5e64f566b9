package org.moothall.houserules.samples.persistenceknowsjson.meeting;

public interface Meetings {}
