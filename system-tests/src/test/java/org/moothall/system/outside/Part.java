package org.moothall.system.outside;

import java.util.Locale;

/** A process of the platform, as the script names it, and its usual HTTP port. */
public enum Part {
    PARTS(9000, "moothall-parts"),
    MEETINGS(8081, "meetings-service"),
    MINUTES(8082, "minutes-service"),
    NOTIFICATIONS(8083, "notifications-service"),
    GATEWAY(8080, "gateway");

    final int usualPort;
    private final String application;

    Part(int usualPort, String application) {
        this.usualPort = usualPort;
        this.application = application;
    }

    /** As in {@code ./moothall status}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it calls itself in its logs. */
    public String application() {
        return application;
    }
}
