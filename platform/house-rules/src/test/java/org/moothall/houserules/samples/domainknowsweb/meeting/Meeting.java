package org.moothall.houserules.samples.domainknowsweb.meeting;

import org.springframework.http.HttpStatus;

record Meeting(String id, HttpStatus status) {}
