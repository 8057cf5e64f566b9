package org.moothall.houserules.samples.otherservice.body;

import org.moothall.minutes.Minutes;

record Body(Minutes minutes) {}
