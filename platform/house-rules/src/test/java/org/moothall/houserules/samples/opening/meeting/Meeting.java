package org.moothall.houserules.samples.opening.meeting;

record Meeting(String id) {}
