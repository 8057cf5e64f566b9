package org.moothall.houserules.samples.notnullmarked.meeting;

record Meeting(String id) {}
