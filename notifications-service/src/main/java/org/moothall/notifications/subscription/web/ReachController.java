package org.moothall.notifications.subscription.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.moothall.http.Problem;
import org.moothall.notifications.subscription.EventName;
import org.moothall.notifications.subscription.Reach;
import org.moothall.notifications.subscription.SubscriptionDesk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How many would be told of something, for whoever is about to do it. Numbers, and nobody's address. */
@RestController
@Tag(name = "Subscriptions")
class ReachController {
    private final SubscriptionDesk subscriptions;

    ReachController(SubscriptionDesk subscriptions) {
        this.subscriptions = subscriptions;
    }

    record ChannelReach(String channel, int sure, int byKeyword) {

        static ChannelReach of(Reach reach) {
            return new ChannelReach(reach.channel().word(), reach.sure(), reach.byKeyword());
        }
    }

    record ReachView(String event, String bodyId, List<ChannelReach> channels) {}

    @GetMapping("/api/subscriptions/reach")
    @Operation(
            summary = "Count who would be told of an event of a body",
            description =
                    "By channel: sure are those who are told in any case, byKeyword those who are told only if one of"
                            + " their words is in it. Counts confirmed subscriptions as they are now.")
    ReachView reach(@RequestParam String event, @RequestParam String bodyId) {
        EventName name = EventName.of(event)
                .orElseThrow(() -> Problem.invalid("There is no such event")
                        .field("event", "must be one of " + String.join(", ", EventName.words()))
                        .raise());
        List<ChannelReach> channels = subscriptions.reachOf(name, bodyId).stream()
                .map(ChannelReach::of)
                .toList();
        return new ReachView(name.word(), bodyId, channels);
    }
}
