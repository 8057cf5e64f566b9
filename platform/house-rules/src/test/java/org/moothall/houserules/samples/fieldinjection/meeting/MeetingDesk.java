package org.moothall.houserules.samples.fieldinjection.meeting;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

class MeetingDesk {

    @Autowired
    @Nullable String venue;
}
