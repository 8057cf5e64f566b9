package org.moothall.houserules.samples.publicadapter.meeting.web;

public class MeetingController {}
