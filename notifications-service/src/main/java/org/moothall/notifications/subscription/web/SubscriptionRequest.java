package org.moothall.notifications.subscription.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.subscription.FilterForm;
import org.moothall.notifications.subscription.SubscriptionForm;

/** The body of a request for a subscription. */
record SubscriptionRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"email", "webhook"})
        @Nullable String channel,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "An e-mail address or an https URL")
        @Nullable String target,

        @Nullable FilterView filter) {

    SubscriptionForm toForm() {
        FilterView wanted = filter == null ? new FilterView(null, null, null) : filter;
        return new SubscriptionForm(channel, target, wanted.toForm());
    }

    /** What is wanted; a list that is missing or empty does not restrict. */
    record FilterView(
            @Schema(description = "Ids of bodies") @Nullable List<@Nullable String> bodies,

            @Schema(description = "Names of events, for example agenda-published") @Nullable List<@Nullable String> events,

            @Schema(description = "Words, one of which must occur in a title or text") @Nullable List<@Nullable String> keywords) {

        FilterForm toForm() {
            return new FilterForm(present(bodies), present(events), present(keywords));
        }

        /** Nothing where the list is missing, an empty word where an entry is null. */
        private static List<String> present(@Nullable List<@Nullable String> given) {
            return given == null
                    ? List.of()
                    : given.stream()
                            .map(entry -> Objects.requireNonNullElse(entry, ""))
                            .toList();
        }
    }
}
