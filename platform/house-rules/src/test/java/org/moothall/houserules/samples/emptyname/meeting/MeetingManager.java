package org.moothall.houserules.samples.emptyname.meeting;

final class MeetingManager {}
