package org.moothall.gateway.route;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The routing table. What is not in it does not leave the gateway. */
@Component
public class Upstreams {
    private static final String EVENTS = "/api/events";
    private static final String OPERATIONS = "/api/operations/";

    private final Upstream meetings;
    private final Upstream minutes;
    private final Upstream notifications;

    Upstreams(ServiceAddresses addresses) {
        meetings = new Upstream(
                "meetings-service",
                addresses.meetings(),
                List.of("/api/bodies", "/api/members", "/api/meetings", "/api/agendas", "/api/documents"));
        minutes = new Upstream(
                "minutes-service",
                addresses.minutes(),
                List.of("/api/minutes", "/api/actions", "/api/decisions", "/api/search", OPERATIONS + "minutes"));
        notifications = new Upstream(
                "notifications-service",
                addresses.notifications(),
                List.of("/api/subscriptions", "/api/deliveries", "/api/feeds", EVENTS, OPERATIONS + "notifications"));
    }

    /** Whether what is asked for may go on for hours. */
    public static boolean isStream(URI address) {
        return EVENTS.equals(address.getPath());
    }

    /** Whether it is asked by operators, who wait longer: something is wrong, most likely. */
    public static boolean isOfOperators(String path) {
        return path.startsWith(OPERATIONS);
    }

    /** The services that read events, by their names in the addresses for operators. */
    public Map<String, Upstream> readersOfEvents() {
        Map<String, Upstream> readers = new LinkedHashMap<>();
        readers.put("minutes", minutes);
        readers.put("notifications", notifications);
        return Collections.unmodifiableMap(readers);
    }

    public List<Upstream> all() {
        return List.of(meetings, minutes, notifications);
    }

    public Upstream meetings() {
        return meetings;
    }

    public Upstream minutes() {
        return minutes;
    }

    public Upstream notifications() {
        return notifications;
    }
}
