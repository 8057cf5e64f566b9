package org.moothall.houserules.samples.adapterknowsadapter.meeting.mail;

import org.moothall.houserules.samples.adapterknowsadapter.meeting.Meetings;

public class MeetingMail implements Meetings {}
