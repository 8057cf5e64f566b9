package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A service that answers with something else than it should takes no page down, and no page goes out torn. */
@Import(UnexpectedAnswersTest.TornPage.class)
class UnexpectedAnswersTest extends GatewayBetweenStubs {
    private static final int LONG = 1_000;

    /** A long list of committees in which one is missing, towards the end. */
    @TestConfiguration
    @Controller
    static class TornPage {
        record Body(String name, String kind) {}

        @GetMapping("/torn")
        String torn(Model model) {
            model.addAttribute("bodies", (Iterable<Map.Entry<String, Body>>) TornPage::bodies);
            return "site/bodies";
        }

        private static Iterator<Map.Entry<String, Body>> bodies() {
            return IntStream.range(0, 2 * LONG)
                    .mapToObj(number -> {
                        if (number > LONG) {
                            throw new IllegalStateException("torn");
                        }
                        return Map.entry("b" + number, new Body("Committee " + number, "committee"));
                    })
                    .iterator();
        }
    }

    private static final String[] SHAPES = {
        "{}",
        "[]",
        "null",
        "\"words\"",
        "{\"items\":null}",
        "{\"items\":[null]}",
        "{\"items\":[{}]}",
        "{\"items\":{}}",
        "<p>words</p>",
        ""
    };

    @ParameterizedTest
    @FieldSource("SHAPES")
    void whatAPageWouldHaveLikedToShowIsMarkedAsMissing(String shape) throws Exception {
        MEETINGS.answers(200, "application/json", shape);
        MINUTES.answers(200, "application/json", shape);

        var page = page("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Some of this page cannot be shown at the moment", "</html>");
    }

    @ParameterizedTest
    @FieldSource("SHAPES")
    void aPageThatIsNothingWithoutTheAnswerSaysThatItCannotBeShown(String shape) throws Exception {
        MEETINGS.answers(200, "application/json", shape);

        var page = page("/bodies");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("This cannot be shown at the moment", "</html>");
    }

    @ParameterizedTest
    @FieldSource("SHAPES")
    void noPageForAnybodyIsTheFaultOfTheGatewayThen(String shape) throws Exception {
        for (var service : new StubService[] {MEETINGS, MINUTES, NOTIFICATIONS}) {
            service.answers(200, "application/json", shape);
        }

        for (var path : PublicPages.all()) {
            assertThat(page(path))
                    .as(path)
                    .satisfies(page -> assertThat(page.statusCode()).isIn(200, 404, 503));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk",
                "/desk/minutes",
                "/desk/meetings",
                "/desk/bodies",
                "/desk/plan",
                "/desk/meetings/m1",
                "/desk/minutes/m1",
                "/desk/minutes/m1/items/i1",
                "/desk/minutes/m1/attendance",
                "/desk/minutes/m1/session",
                "/desk/minutes/m1/items/i1/motions",
                "/desk/minutes/m1/items/i1/interests",
                "/desk/minutes/m1/revisions",
                "/desk/minutes/m1/submission",
                "/desk/meetings/m1/publication"
            })
    void norIsOneOfTheDesk(String path) throws Exception {
        SignedIn.by(this);
        for (var shape : SHAPES) {
            for (var service : new StubService[] {MEETINGS, MINUTES, NOTIFICATIONS}) {
                service.answers(200, "application/json", shape);
            }

            assertThat(page(path))
                    .as(shape)
                    .satisfies(page -> assertThat(page.statusCode()).isIn(200, 404, 503));
        }
    }

    @Test
    void whatBreaksHalfWayIsAWholePageThatSaysSo() throws Exception {
        var page = page("/torn");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .contains("Something went wrong on our side", "</html>")
                .doesNotContain("Committee 1", "torn", "Exception");
        assertThat(page.body().split("<html", -1)).hasSize(2);
    }

    private HttpResponse<String> page(String path) throws Exception {
        return send(to(path).header("Accept", "text/html"));
    }
}
