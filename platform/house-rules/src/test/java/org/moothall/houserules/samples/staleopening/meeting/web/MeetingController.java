package org.moothall.houserules.samples.staleopening.meeting.web;

class MeetingController {}
