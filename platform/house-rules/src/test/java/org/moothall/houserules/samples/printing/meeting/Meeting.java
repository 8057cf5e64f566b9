package org.moothall.houserules.samples.printing.meeting;

record Meeting(String id) {

    void show() {
        System.out.println(id);
    }
}
