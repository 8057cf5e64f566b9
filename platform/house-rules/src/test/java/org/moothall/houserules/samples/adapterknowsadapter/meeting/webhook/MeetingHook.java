package org.moothall.houserules.samples.adapterknowsadapter.meeting.webhook;

import org.moothall.houserules.samples.adapterknowsadapter.meeting.mail.MeetingMail;

class MeetingHook {

    MeetingMail mail() {
        return new MeetingMail();
    }
}
