package org.moothall.system.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A meeting of the history, and which canaries become public with its agenda and which with its minutes. */
final class Sitting {

    final String id;
    final boolean historical;
    final Map<String, Item> items = new HashMap<>();
    List<Canary> attendance = List.of();
    boolean agendaPublished;

    Sitting(String id, boolean historical) {
        this.id = id;
        this.historical = historical;
    }

    /** An item of business. What is written anew takes the place of what was there, which nobody outside will ever see. */
    static final class Item {

        boolean exempt;
        Canary title;
        Canary purpose;
        final List<Canary> documents = new ArrayList<>();
        List<Canary> minuted = List.of();

        Item(boolean exempt, Canary title, Canary purpose) {
            this.exempt = exempt;
            this.title = title;
            this.purpose = purpose;
        }
    }

    List<Canary> onTheAgenda() {
        return items.values().stream()
                .filter(item -> !item.exempt)
                .flatMap(item -> Stream.concat(Stream.of(item.title, item.purpose), item.documents.stream()))
                .toList();
    }

    List<Canary> inTheMinutes() {
        return Stream.concat(
                        attendance.stream(),
                        items.values().stream().filter(item -> !item.exempt).flatMap(item -> item.minuted.stream()))
                .toList();
    }

    String path() {
        return "/api/meetings/" + id;
    }

    String minutes() {
        return "/api/minutes/" + id;
    }
}
