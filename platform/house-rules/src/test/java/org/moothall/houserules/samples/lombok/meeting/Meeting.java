package org.moothall.houserules.samples.lombok.meeting;

import lombok.Getter;

@Getter
final class Meeting {}
