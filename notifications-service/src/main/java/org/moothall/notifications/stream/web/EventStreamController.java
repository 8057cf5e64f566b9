package org.moothall.notifications.stream.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.moothall.http.Caller;
import org.moothall.notifications.stream.Follower;
import org.moothall.notifications.stream.StreamDesk;
import org.moothall.notifications.stream.StreamForm;
import org.moothall.notifications.stream.StreamOutcome;
import org.moothall.notifications.stream.StreamRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The event stream as server-sent events. Each reader is served by the virtual thread of his request, from the first
 * event until he goes, is asked to come back, or the service stops.
 */
@RestController
@Tag(name = "Events")
class EventStreamController {
    private static final Logger log = LoggerFactory.getLogger(EventStreamController.class);
    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private final StreamDesk desk;
    private final StreamRules rules;

    EventStreamController(StreamDesk desk, StreamRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    @GetMapping(path = "/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @FollowOperation
    void follow(Caller caller, HttpServletRequest request, HttpServletResponse response) throws InterruptedException {
        switch (desk.open(form(request), caller.roleNames(), !caller.isAnonymous())) {
            case StreamOutcome.Opened opened -> serve(opened.follower(), request, response);
            case StreamOutcome.Faulty faulty ->
                throw StreamProblem.of(faulty.faults()).raise();
            case StreamOutcome.NotEntitled _ -> throw new AccessDeniedException("events of this owner need a role");
            case StreamOutcome.Full _ -> throw StreamProblem.full().raise();
            case StreamOutcome.NotReady _ -> throw StreamProblem.notReady().raise();
        }
    }

    /** The values as they were sent: one that is empty is a fault, and not the wish for everything. */
    private static StreamForm form(HttpServletRequest request) {
        String header = request.getHeader(LAST_EVENT_ID);
        return new StreamForm(
                values(request, "owner"),
                values(request, "type"),
                values(request, "body"),
                request.getParameter("from"),
                header == null ? request.getParameter("lastEventId") : header);
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    private void serve(Follower follower, HttpServletRequest request, HttpServletResponse response)
            throws InterruptedException {
        try (follower) {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            // Asks proxies of the kind of nginx not to collect what should go out at once.
            response.setHeader("X-Accel-Buffering", "no");
            if (!HttpMethod.HEAD.matches(request.getMethod())) {
                tell(follower, new EventWriter(response.getOutputStream()));
            }
        } catch (IOException gone) {
            log.debug("A reader of the event stream has gone", gone);
        }
    }

    private void tell(Follower follower, EventWriter out) throws IOException, InterruptedException {
        long opened = System.nanoTime();
        long lastWritten = opened;
        out.open(rules.retry(), follower.token());
        while (System.nanoTime() - opened < rules.longest().toNanos()) {
            long silence = System.nanoTime() - lastWritten;
            if (silence >= rules.heartbeat().toNanos()) {
                out.heartbeat(follower.token());
                lastWritten = System.nanoTime();
                continue;
            }
            switch (follower.next(rules.heartbeat().minus(Duration.ofNanos(silence)))) {
                case Follower.News news -> {
                    for (Follower.Told told : news.events()) {
                        out.event(
                                told.token(), told.event().type(), told.event().json());
                    }
                    if (!news.events().isEmpty()) {
                        out.flush();
                        lastWritten = System.nanoTime();
                    }
                }
                case Follower.Over _ -> {
                    return;
                }
            }
        }
    }
}
