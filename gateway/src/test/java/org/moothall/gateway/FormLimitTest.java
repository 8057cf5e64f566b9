package org.moothall.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the pages of an import take forms as long as an import may be. */
class FormLimitTest extends DeskOnStubs {
    private static final int MEGABYTE = 1024 * 1024;
    private static final String BODIES = "/desk/bodies";

    @BeforeEach
    void aClerkWithoutBodies() throws Exception {
        answer("GET /api/bodies", "{\"items\":[]}");
        signIn();
    }

    @ParameterizedTest
    @CsvSource({"/subscribe, true", "/subscribe, false", "/desk/bodies, true", "/desk/bodies, false"})
    void aFormThatIsLongerThanAnyOfOursIsRefusedWithAPageThatSaysWhatToDo(String path, boolean declared)
            throws Exception {
        var refused = sent(path, "name=" + "x".repeat(MEGABYTE), declared);

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(text(refused)).contains("Your form is too long", "Go back to the form", "Nothing of it was saved");
        assertThat(told).isEmpty();
    }

    @Test
    void aFormWithMoreFieldsThanAnyOfOursIsRefusedLikewise() throws Exception {
        var refused = sent(BODIES, "name=Panel" + "&a=1".repeat(2_001), true);

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(text(refused)).contains("Your form is too long");
        assertThat(told).isEmpty();
    }

    @Test
    void aScriptThatSendsAFormIsToldSoAsAProblem() throws Exception {
        var refused = send(to(BODIES)
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body("name=" + "x".repeat(MEGABYTE), true)));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(problemType(refused)).isEqualTo("form-too-long");
        assertThat(json(refused).path("title").asString()).isEqualTo("The form is too long");
        assertThat(json(refused).path("detail").asString()).contains("1024 kB", "2000 fields");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFormWithinTheLimitIsReadWhole(boolean declared) throws Exception {
        answer("POST /api/bodies", "{\"id\":\"b1\"}");

        var sent = sent(
                BODIES + "?from=here",
                "_csrf=" + csrf() + "&name=F%C3%BCrst+%26+Co%2b&kind=committee&&empty=",
                declared);

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(toldOnce().body()).contains("Fürst & Co+", "committee");
    }

    @Test
    void aFormThatIsNotWrittenAsOneIsABadRequest() throws Exception {
        assertThat(sent(BODIES, "name=%zz", true).statusCode()).isEqualTo(400);
        assertThat(told).isEmpty();
    }

    @Test
    void aPageOfTwoHundredSheetsCanBePasted() throws Exception {
        answer("POST /api/minutes/imports", "{\"id\":\"i1\"}");

        var sent = sent("/desk/import/text", "_csrf=" + csrf() + "&kind=page&text=" + "x".repeat(5 * MEGABYTE), true);

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(toldOnce().body().length()).isGreaterThanOrEqualTo(5 * MEGABYTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/import/i1", "/desk/import/i1/items/7"})
    void theFindingsOfAnImportMayHaveManyFields(String review) throws Exception {
        // What is asked of an import that is not there: the form came through.
        assertThat(sent(review, "_csrf=" + csrf() + "&a=1".repeat(50_000), true).statusCode())
                .isEqualTo(404);
        assertThat(sent(review, "_csrf=" + csrf() + "&a=1".repeat(60_001), true).statusCode())
                .isEqualTo(413);
        assertThat(sent(review, "a=" + "x".repeat(8 * MEGABYTE), false).statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/import/i1/draft", "/desk/import/i1/items/7/draft", "/desk/imports"})
    void whatIsBesideThemMayNot(String path) throws Exception {
        assertThat(sent(path, "a=" + "x".repeat(MEGABYTE), true).statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> sent(String path, String form, boolean declared)
            throws IOException, InterruptedException {
        return send(to(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body(form, declared)));
    }

    private static BodyPublisher body(String form, boolean declared) {
        var bytes = form.getBytes(UTF_8);
        return declared
                ? BodyPublishers.ofByteArray(bytes)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    }
}
