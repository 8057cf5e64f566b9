package org.moothall.gateway.proceedings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.minuting.Typed;

/** An interest that a member declared in an item, as read, typed and sent. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record Interest(
        @Nullable Member member,
        @Nullable String kind,
        @Nullable String nature,
        @Nullable String conduct,
        @Nullable Boolean dispensation,
        @Nullable String dispensationReason,
        @Nullable Boolean sensitive) {

    static Interest typed(Typed row, List<Member> there) {
        return new Interest(
                Member.named(row.text("member"), there),
                row.text("kind"),
                row.text("nature"),
                row.text("conduct"),
                row.has("dispensation") ? true : null,
                row.text("dispensationReason"),
                row.has("sensitive") ? true : null);
    }

    boolean isBlank() {
        return member == null && nature == null;
    }
}
