package org.moothall.minutes.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moothall.minutes.meeting.AgendaItem;

/**
 * Brings minute items into line with a changed agenda without losing a word that was written, nor an item during which
 * somebody came or went.
 */
final class Agendas {
    private Agendas() {}

    static List<MinuteItem> merge(List<AgendaItem> agenda, List<MinuteItem> minuted, Set<String> eventful) {
        Map<String, MinuteItem> left = new HashMap<>();
        minuted.forEach(item -> left.put(item.itemId(), item));
        List<MinuteItem> merged = new ArrayList<>();
        for (AgendaItem item : agenda) {
            MinuteItem known = left.remove(item.itemId());
            merged.add(known == null ? MinuteItem.blank(item) : known.on(item));
        }
        minuted.stream()
                .filter(item ->
                        left.containsKey(item.itemId()) && (!item.isBlank() || eventful.contains(item.itemId())))
                .forEach(merged::add);
        return merged;
    }
}
