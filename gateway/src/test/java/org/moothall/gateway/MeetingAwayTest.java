package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Meetings that are not there, and services that are not. */
class MeetingAwayTest extends MeetingOnStubs {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings/2026-03-02/nobody",
                "/meetings/2026-13-45/roads-panel",
                "/meetings/2026-03-02/roads-panel-2",
                "/meetings/unknown",
                "/meetings/unknown/items/i1",
                PAGE + "/items/unknown",
                "/meetings?month=2026-13",
                "/meetings?month=+12345-01",
                "/meetings/2026-02-30"
            })
    void whatIsNotThereIsNotFound(String path) throws Exception {
        assertThat(page(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aMeetingThatWasWithdrawnIsGone() throws Exception {
        MEETINGS.handles(exchange -> {
            var list = exchange.getRequestURI().getPath().equals("/api/meetings");
            var lines = "{\"items\":[" + line("m1", "2026-03-02", "scheduled").replace('\'', '"') + "]}";
            StubService.answer(exchange, list ? 200 : 410, "application/json", list ? lines : "{}");
        });

        assertThat(page(PAGE).statusCode()).isEqualTo(410);
    }

    @Test
    void thePlanStandsWithoutMinutesService() throws Exception {
        MINUTES.answers(500, "text/plain", "no");

        var page = page(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("cannot be shown at the moment", "To hear of the repairs.");
    }

    @Test
    void withoutMeetingsServiceThereIsAPageThatSaysSo() throws Exception {
        MEETINGS.answers(500, "text/plain", "no");

        assertThat(page(PAGE).statusCode()).isEqualTo(503);
        assertThat(page("/meetings").statusCode()).isEqualTo(503);
        assertThat(page("/bodies").statusCode()).isEqualTo(503);
    }
}
