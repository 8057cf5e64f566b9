package org.moothall.houserules.samples.domainknowsspring.meeting;

import org.springframework.stereotype.Service;

@Service
class MeetingDesk {}
