package org.moothall.houserules.samples.staticvariable.meeting;

record Meeting(String id) {

    static int count;
}
