package org.moothall.minutes.revision.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.revision.Revision;
import org.moothall.minutes.revision.web.Changes.Change;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one revision says otherwise than another, item by item; what is the same in both is not here. */
record DifferenceView(int from, int to, List<ChangedItem> items, List<ChangedPart> elsewhere) {

    record ChangedPart(String part, List<Change> changes) {}

    record ChangedItem(String itemId, String title, String change, List<ChangedPart> parts) {}

    static DifferenceView between(JsonMapper json, Revision from, Revision to) {
        RevisionText before = RevisionText.of(json, from);
        RevisionText after = RevisionText.of(json, to);
        return new DifferenceView(
                from.mark().number(),
                to.mark().number(),
                items(before.items(), after.items()),
                parts(before.elsewhere(), after.elsewhere()));
    }

    private static List<ChangedItem> items(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        List<ChangedItem> changed = new ArrayList<>();
        for (String itemId : all(before, after)) {
            JsonNode was = before.get(itemId);
            JsonNode is = after.get(itemId);
            List<ChangedPart> parts = parts(partsOf(was), partsOf(is));
            if (!parts.isEmpty()) {
                JsonNode titled = is == null ? was : is;
                String title = titled == null ? "" : titled.path("title").asString("");
                changed.add(new ChangedItem(itemId, title, change(was, is), parts));
            }
        }
        return changed;
    }

    private static String change(@Nullable JsonNode was, @Nullable JsonNode is) {
        if (was == null) {
            return "added";
        }
        return is == null ? "removed" : "changed";
    }

    private static Map<String, List<String>> partsOf(@Nullable JsonNode item) {
        return item == null ? Map.of() : RevisionText.parts(item);
    }

    private static List<ChangedPart> parts(Map<String, List<String>> before, Map<String, List<String>> after) {
        List<ChangedPart> changed = new ArrayList<>();
        for (String part : all(before, after)) {
            List<Change> changes =
                    Changes.between(before.getOrDefault(part, List.of()), after.getOrDefault(part, List.of()));
            if (!changes.isEmpty()) {
                changed.add(new ChangedPart(part, changes));
            }
        }
        return changed;
    }

    private static Set<String> all(Map<String, ?> before, Map<String, ?> after) {
        Set<String> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        return all;
    }
}
