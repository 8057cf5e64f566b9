package org.moothall.gateway.agenda;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.Form;

/** An item of business as a form has it, and as the services take it. */
final class ItemForm {
    private static final String TITLE = "title";
    private static final String PURPOSE = "purpose";
    private static final String EXEMPT = "exemptReason";
    private static final String PUBLIC = "publicTitle";
    private static final String URGENCY = "urgencyReason";
    /** What the item said when the form was made, to tell a change of this item from one elsewhere on the agenda. */
    private static final String KNOWN = "known";

    private ItemForm() {}

    record NewItem(
            String title,
            @Nullable String purpose,
            @Nullable String exemptReason,
            @Nullable String publicTitle) {}

    record UrgentItem(
            String title,
            @Nullable String purpose,
            @Nullable String exemptReason,
            @Nullable String publicTitle,
            String urgencyReason) {}

    /** What is empty is taken away. */
    record Change(String title, String purpose, String exemptReason, String publicTitle) {}

    static Form filled(Form form, MeetingSheet.ItemSheet item) {
        return form.with(TITLE, item.title())
                .with(PURPOSE, item.purpose())
                .with(EXEMPT, item.exemptReason())
                .with(PUBLIC, item.publicTitle())
                .with(KNOWN, digest(item));
    }

    static Form checked(Form form, boolean urgent) {
        Form checked = form.required(TITLE, "desk.item.title.missing");
        return urgent ? checked.required(URGENCY, "desk.item.urgency.missing") : checked;
    }

    static Object added(Form form) {
        return new NewItem(
                form.value(TITLE), form.textOrNull(PURPOSE), form.textOrNull(EXEMPT), form.textOrNull(PUBLIC));
    }

    static Object urgent(Form form) {
        return new UrgentItem(
                form.value(TITLE),
                form.textOrNull(PURPOSE),
                form.textOrNull(EXEMPT),
                form.textOrNull(PUBLIC),
                form.value(URGENCY));
    }

    static Object change(Form form) {
        return new Change(form.value(TITLE), form.value(PURPOSE), form.value(EXEMPT), form.value(PUBLIC));
    }

    /** Whether the item is as it was when the form was made, whatever else of the meeting has changed. */
    static boolean isAsKnown(Form form, MeetingSheet.ItemSheet item) {
        return digest(item).equals(form.value(KNOWN));
    }

    static Form known(Form form, MeetingSheet.ItemSheet item) {
        return form.with(KNOWN, digest(item));
    }

    private static String digest(MeetingSheet.ItemSheet item) {
        return Integer.toHexString(Objects.hash(item.title(), item.purpose(), item.exemptReason(), item.publicTitle()));
    }
}
