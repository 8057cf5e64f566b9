package org.moothall.houserules.samples.withoutcharter.meeting;

record Meeting(String id) {}
