package org.moothall.houserules.samples.homeless.meeting.rest;

class MeetingController {}
