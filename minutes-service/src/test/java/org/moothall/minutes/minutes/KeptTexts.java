package org.moothall.minutes.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Former texts in memory. */
public final class KeptTexts implements ItemHistory {
    private final Map<String, ItemText> texts = new ConcurrentSkipListMap<>(Comparator.reverseOrder());

    @Override
    public void keep(String meetingId, ItemText text) {
        texts.put(
                "%s/%s/%09d"
                        .formatted(meetingId, text.item().itemId(), text.edit().version()),
                text);
    }

    @Override
    public List<ItemText> list(String meetingId, String itemId) {
        return texts.entrySet().stream()
                .filter(one -> one.getKey().startsWith(meetingId + "/" + itemId + "/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public Optional<ItemText> asOf(String meetingId, String itemId, long version) {
        return list(meetingId, itemId).stream()
                .filter(text -> text.edit().version() <= version)
                .findFirst();
    }
}
