package org.moothall.local.settings;

/** Every port that the platform listens on, with its usual number and the part that wants it. */
public enum Port {
    GATEWAY(8080, "gateway"),
    MEETINGS(8081, "meetings-service"),
    MINUTES(8082, "minutes-service"),
    NOTIFICATIONS(8083, "notifications-service"),
    SIGNIN(9000, "sign-in server"),
    KAFKA(9092, "Kafka broker"),
    MONGO(27017, "document store"),
    SMTP(1025, "mail sink");

    private final int usual;
    private final String owner;

    Port(int usual, String owner) {
        this.usual = usual;
        this.owner = owner;
    }

    int usual() {
        return usual;
    }

    /** Who wants this port, in words. */
    public String owner() {
        return owner;
    }

    /** The setting that changes it. */
    public String setting() {
        return "MOOTHALL_" + name() + "_PORT";
    }
}
