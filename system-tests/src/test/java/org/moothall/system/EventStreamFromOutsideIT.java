package org.moothall.system;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moothall.system.outside.EventStream;
import org.moothall.system.outside.EventStream.Event;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;

@OnThePlatform
class EventStreamFromOutsideIT {

    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final Duration RESTART = Duration.ofMinutes(2);

    private final Platform platform;
    private final Staff staff;

    EventStreamFromOutsideIT(Platform platform) {
        this.platform = platform;
        this.staff = Staff.of(platform);
    }

    @Test
    void tellsOfAMeetingAsSoonAsItIsScheduled() {
        String body = staff.body("Estuary Committee");
        try (EventStream stream = platform.events("?type=meeting-scheduled&body=" + body)) {
            await("the stream to open").atMost(BOUND).until(stream::isOpen);

            String meeting = staff.meeting(body, Staff.inDays(40));

            Event event = await("the event of the meeting")
                    .atMost(BOUND)
                    .until(stream::events, events -> !events.isEmpty())
                    .getFirst();
            assertThat(event.type()).isEqualTo("org.moothall.meetings.meeting-scheduled.v1");
            assertThat(event.subject()).isEqualTo(meeting);
            assertThat(event.json().at("/data/bodyId").asString()).isEqualTo(body);
        }
    }

    @Test
    void missesNothingAndRepeatsNothingWhileTheServicesAndTheGatewayAreKilled() {
        String body = staff.body("Causeway Committee");
        List<String> meetings = new ArrayList<>();
        try (EventStream stream = platform.events("?body=" + body)) {
            await("the stream to open").atMost(BOUND).until(stream::isOpen);
            for (Part part : List.of(Part.NOTIFICATIONS, Part.GATEWAY)) {
                meetings.add(staff.meeting(body, Staff.inDays(41)));
                heardOfAll(stream, meetings);

                long before = platform.process(part.word()).orElseThrow().pid();
                platform.replica(part).kill();
                if (part != Part.GATEWAY) {
                    meetings.add(staff.meeting(body, Staff.inDays(42)));
                }
                await(part + " to be back")
                        .atMost(RESTART)
                        .until(() -> platform.process(part.word())
                                        .filter(process -> process.pid() != before)
                                        .isPresent()
                                && platform.replica(part).isReady());
                meetings.add(staff.meeting(body, Staff.inDays(43)));
                heardOfAll(stream, meetings);
            }

            Map<String, List<Long>> heard =
                    stream.events().stream().collect(groupingBy(Event::subject, mapping(Event::sequence, toList())));
            assertThat(heard.keySet()).containsExactlyInAnyOrderElementsOf(meetings);
            assertThat(heard.values())
                    .allSatisfy(versions -> assertThat(versions).containsExactly(1L));
        }
    }

    private static void heardOfAll(EventStream stream, List<String> meetings) {
        await("events of all meetings").atMost(RESTART).until(() -> {
            Set<String> subjects = new HashSet<>();
            stream.events().forEach(event -> subjects.add(event.subject()));
            return subjects.containsAll(meetings);
        });
    }
}
