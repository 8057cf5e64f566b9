package org.moothall.gateway.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.moothall.gateway.page.PageProblemException;
import org.moothall.gateway.page.PageProblems;
import org.moothall.gateway.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells an open page how its meeting goes on, as server-sent events: {@code progress} with the state as it is, first and at
 * each change, and {@code changed} when something was published that the page does not show yet. Each page has a
 * virtual thread of its own, so that one that is slow keeps no other waiting.
 */
@Controller
class LivePage {
    private static final Logger LOG = LoggerFactory.getLogger(LivePage.class);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Sittings sittings;
    private final LiveSettings settings;
    private final JsonMapper json;
    private final InstantSource clock;

    LivePage(Sittings sittings, LiveSettings settings, JsonMapper json, InstantSource clock) {
        this.sittings = sittings;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/meetings/{id:(?!\\d{4}-\\d{2}-\\d{2}$).+}/live")
    void follow(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException, InterruptedException {
        Sitting sitting = sittings.join(id).orElseThrow(LivePage::full);
        boolean stays = false;
        try {
            if (first(sitting).equals(Progress.OF_NOTHING)) {
                throw PageProblems.notFound();
            }
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setCharacterEncoding("UTF-8");
            // Asks proxies of the kind of nginx not to collect what should go out at once.
            response.setHeader("X-Accel-Buffering", "no");
            if (!HttpMethod.HEAD.matches(request.getMethod())) {
                // The head goes out here, where the filters still have a hand in it, and not beside them.
                new PageWriter(response.getOutputStream(), json).open(settings.comeBack());
                AsyncContext connection = request.startAsync();
                connection.setTimeout(0);
                Thread.ofVirtual().name("live page").start(() -> serve(id, sitting, connection));
                stays = true;
            }
        } finally {
            if (!stays) {
                sittings.leave(id);
            }
        }
    }

    /** Outside of the request's thread, whose stack has all filters of the gateway on it: a third of what a page costs. */
    private void serve(String id, Sitting sitting, AsyncContext connection) {
        try {
            tell(sitting, new PageWriter(connection.getResponse().getOutputStream(), json));
            connection.complete();
        } catch (IOException gone) {
            // Whose connection is broken is completed by the container, and may not be by us.
            LOG.debug("A page of meeting {} was closed", id, gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            sittings.leave(id);
        }
    }

    private void tell(Sitting sitting, PageWriter page) throws IOException, InterruptedException {
        Instant end = clock.instant().plus(settings.longest());
        Sitting.State told = null;
        while (!sitting.isOver() && clock.instant().isBefore(end)) {
            Optional<Sitting.State> news = sitting.after(told == null ? 0 : told.number(), settings.signOfLife());
            if (news.isPresent()) {
                page.tell(told, news.get());
                told = news.get();
            } else if (!sitting.isOver()) {
                page.signOfLife();
            }
        }
    }

    /** All pages of a meeting wait for the same answer, and nobody else asks whether there is such a meeting. */
    private static Progress first(Sitting sitting) throws InterruptedException {
        return sitting.after(0, PATIENCE)
                .map(Sitting.State::progress)
                .orElseThrow(() -> new PageProblemException(Problem.of(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "service-unavailable",
                                "Nobody says how far the meeting is")
                        .retryAfter(PATIENCE)));
    }

    private static PageProblemException full() {
        return new PageProblemException(
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "too-many-pages", "As many pages follow meetings as can")
                        .retryAfter(Duration.ofMinutes(1)));
    }
}
