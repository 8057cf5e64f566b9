package org.moothall.houserules.samples.wiringisknown.meeting;

import org.moothall.houserules.samples.wiringisknown.wiring.Desks;

final class Meeting {

    Desks desks() {
        return new Desks();
    }
}
