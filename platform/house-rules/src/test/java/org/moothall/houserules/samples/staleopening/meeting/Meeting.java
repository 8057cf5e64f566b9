package org.moothall.houserules.samples.staleopening.meeting;

record Meeting(String id) {}
