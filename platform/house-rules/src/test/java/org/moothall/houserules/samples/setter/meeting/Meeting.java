package org.moothall.houserules.samples.setter.meeting;

final class Meeting {

    private String venue = "";

    void setVenue(String venue) {
        this.venue = venue;
    }

    String venue() {
        return venue;
    }
}
