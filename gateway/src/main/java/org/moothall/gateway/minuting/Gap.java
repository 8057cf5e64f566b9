package org.moothall.gateway.minuting;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is still missing before the next step, as far as a page can tell; the service has the last word.
 *
 * @param words the key of its text
 * @param what the text is about
 * @param address of the page where it is put right
 * @param stops whether the next step would be refused, and not only be unwise
 */
record Gap(String words, String what, String address, boolean stops) {

    static List<Gap> of(MinutesRecord minutes, OffsetDateTime now) {
        return switch (minutes.stage()) {
            case DRAFT -> beforeCirculation(minutes, now);
            case CIRCULATED -> beforeApproval(minutes, now);
            case APPROVED, PUBLISHED, SUBMITTED, CONFIRMED, SIGNED -> List.of();
        };
    }

    private static List<Gap> beforeCirculation(MinutesRecord minutes, OffsetDateTime now) {
        List<Gap> gaps = new ArrayList<>();
        for (ItemText item : minutes.items()) {
            String address = minutes.address() + "/items/" + item.itemId();
            if (item.hasOwnerlessAction()) {
                gaps.add(new Gap("minuting.gap.owner", item.title(), address, true));
            }
            if (item.hasOpenMotion()) {
                gaps.add(new Gap("minuting.gap.motion", item.title(), address + "/motions", true));
            }
            if (item.lacksCircumstances()) {
                gaps.add(new Gap("minuting.gap.circumstances", item.title(), address + "/particulars", true));
            }
            if (!item.isWritten()) {
                gaps.add(new Gap("minuting.gap.text", item.title(), address, false));
            }
        }
        MinutesRecord.Session session = minutes.session();
        if (session != null && session.startedAt() != null && session.endedAt() == null) {
            gaps.add(new Gap("minuting.gap.end", "", minutes.address() + "/session", true));
        }
        beforeApproval(minutes, now).forEach(gap -> gaps.add(new Gap(gap.words(), gap.what(), gap.address(), false)));
        return List.copyOf(gaps);
    }

    private static List<Gap> beforeApproval(MinutesRecord minutes, OffsetDateTime now) {
        List<Gap> gaps = new ArrayList<>();
        if (minutes.present().isEmpty()) {
            gaps.add(new Gap("minuting.gap.attendance", "", minutes.address() + "/attendance", true));
        }
        if (minutes.startsAt().isAfter(now)) {
            gaps.add(new Gap("minuting.gap.held", "", "", true));
        }
        return List.copyOf(gaps);
    }

    public @Nullable String link() {
        return address.isEmpty() ? null : address;
    }
}
