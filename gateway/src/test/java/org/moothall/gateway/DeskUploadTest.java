package org.moothall.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskUploadTest extends DeskOnStubs {
    private static final String PATH = "/desk/meetings/m1/items/i1/documents/new";
    private static final String API = "POST /api/meetings/m1/agenda/items/i1/documents";
    private static final String MEETING = """
        {"id":"m1","version":7,"bodyId":"b1","bodyName":"Libraries Panel","startsAt":"2099-12-02T10:00:00Z",
         "venue":"County Hall","status":"scheduled","historical":false,"agenda":{"published":false,"items":[
          {"id":"i1","number":1,"title":"Library roofs","exempt":false,"urgent":false,"documents":[]}]}}\
        """;

    @BeforeEach
    void aDraft() throws Exception {
        answer("GET /api/meetings/m1", MEETING, "\"7\"");
        signIn();
    }

    @Test
    void theFormSaysWhatIsTakenBeforeAnybodySendsIt() throws Exception {
        HttpResponse<String> form = page(PATH);

        assertThat(text(form)).contains("25 MB at most", "PDF", "Library roofs");
        assertThat(form.body()).contains("enctype=\"multipart/form-data\"");
        assertThat(form.body().indexOf("name=\"_csrf\"")).isLessThan(form.body().indexOf("type=\"file\""));
    }

    @Test
    void aFileGoesToItsItemWithItsNameAndTheFormsKey() throws Exception {
        answer(API, "{\"id\":\"d1\"}");

        HttpResponse<String> sent = upload("Survey of the roofs", "Übersicht.pdf", "%PDF-1.4 roofs");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(header(sent, "Location")).endsWith("/desk/meetings/m1?done=paper-added#item-i1");
        assertThat(toldOnce().key()).isEqualTo("k1");
        assertThat(toldOnce().body())
                .contains(
                        "name=\"title\"",
                        "Survey of the roofs",
                        "name=\"file\"",
                        "%PDF-1.4 roofs",
                        "filename=\"Übersicht.pdf\"")
                .doesNotContain("_csrf", "name=\"once\"");
    }

    @Test
    void theServiceReadsWhileTheBrowserStillSends() throws Exception {
        CountDownLatch firstAtService = new CountDownLatch(1);
        MEETINGS.handles(exchange -> {
            if (exchange.getRequestMethod().equals("POST")) {
                byte[] begin = exchange.getRequestBody().readNBytes(1_000);
                assertThat(begin).hasSize(1_000);
                firstAtService.countDown();
                exchange.getRequestBody().readAllBytes();
                StubService.answer(exchange, 201, "application/json", "{}");
            } else {
                StubService.answer(exchange, 200, "application/json", MEETING);
            }
        });
        CompletableFuture<Boolean> waited = new CompletableFuture<>();
        InputStream half = new ByteArrayInputStream(new byte[2_000_000]);
        InputStream rest = new ByteArrayInputStream(new byte[] {1}) {
            @Override
            public int read(byte[] into, int offset, int length) {
                waited.complete(isCountedDown(firstAtService));
                return super.read(into, offset, length);
            }
        };
        InputStream body = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream((fields("Roofs") + fileHead("roofs.pdf")).getBytes(UTF_8)),
                half,
                rest,
                new ByteArrayInputStream("\r\n--b--\r\n".getBytes(UTF_8)))));

        HttpResponse<String> sent = send(request().POST(BodyPublishers.ofInputStream(() -> body)));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(waited).isCompletedWithValue(true);
    }

    @Test
    void aFormWithoutAFileIsNotSentAndKeepsItsTitle() throws Exception {
        HttpResponse<String> sent = upload("Survey", "", "");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(text(sent)).contains("Choose a file");
        assertThat(sent.body()).contains("value=\"Survey\"", "href=\"#file\"");
        assertThat(told).isEmpty();
    }

    @Test
    void aFileThatIsNotTakenIsToldBesideItsField() throws Exception {
        refuse(
                API,
                415,
                "unsupported-document",
                "Not taken",
                ",\"errors\":[{\"field\":\"file\",\"what\":\"must be one of pdf\"}]");

        HttpResponse<String> sent = upload("Survey", "survey.exe", "MZ");

        assertThat(sent.statusCode()).isEqualTo(415);
        assertThat(text(sent)).contains("File must be one of pdf", "Choose the file once more");
        assertThat(sent.body()).contains("value=\"Survey\"");
        assertThat(hidden(sent, "once")).isNotEqualTo("k1");
    }

    @Test
    void aFileThatIsTooLargeIsStoppedHereHoweverItCame() throws Exception {
        MEETINGS.handles(exchange -> {
            exchange.getRequestBody().readAllBytes();
            StubService.answer(exchange, 200, "application/json", MEETING);
        });
        InputStream body = new SequenceInputStream(
                new ByteArrayInputStream((fields("Roofs") + fileHead("roofs.pdf")).getBytes(UTF_8)),
                new ByteArrayInputStream(new byte[30_000_000]));

        HttpResponse<String> sent = send(request().POST(BodyPublishers.ofInputStream(() -> body)));

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(text(sent)).contains("Choose a smaller file");
        assertThat(sent.body()).contains("value=\"Roofs\"");
    }

    @Test
    void aNameThatIsTooLongIsToldAtItsFieldAndKept() throws Exception {
        refuse(
                API,
                400,
                "invalid-request",
                "Not valid",
                ",\"errors\":[{\"field\":\"title\",\"what\":\"is too long\"}]");

        HttpResponse<String> sent = upload("x".repeat(60_000), "a.pdf", "%PDF-1.4");

        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(sent.body()).contains("href=\"#title\"", "value=\"" + "x".repeat(60_000) + "\"");
    }

    @Test
    void anUploadNeedsTheProofThatOneOfOurPagesSentIt() throws Exception {
        String form = field("_csrf", "guessed") + field("title", "Survey") + fileHead("a.pdf") + "x\r\n--b--\r\n";

        HttpResponse<String> sent = send(request().POST(BodyPublishers.ofString(form)));

        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(text(sent)).contains("Nothing you typed is lost", "Survey");
        assertThat(told).isEmpty();
    }

    @Test
    void aFormThatIsBrokenOrEndlessIsRefused() throws Exception {
        for (String broken : List.of(
                "no parts at all",
                field("title", "x".repeat(200_001)) + "--b--\r\n",
                field("a", "b").repeat(40) + "--b--\r\n",
                "--b\r\nContent-Disposition: " + "x".repeat(20_000))) {
            HttpResponse<String> sent = send(request().POST(BodyPublishers.ofString(broken)));

            assertThat(sent.statusCode()).as(broken.substring(0, 15)).isIn(400, 403);
        }
        assertThat(told).isEmpty();
    }

    private static boolean isCountedDown(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void aFormWhoseFileCouldNotBeKeptSaysSoAndKeepsTheRest() throws Exception {
        cookies.getCookieStore().removeAll();

        var kept = send(request()
                .POST(BodyPublishers.ofString(
                        field("title", "Typed title") + fileHead("report.pdf") + "x\r\n--b--\r\n", UTF_8)));

        assertThat(kept.statusCode()).isEqualTo(401);
        assertThat(text(kept)).contains("The file that you chose could not be kept", "Title Typed title");
    }

    private HttpResponse<String> upload(String title, String name, String content) throws Exception {
        return send(request()
                .POST(BodyPublishers.ofString(fields(title) + fileHead(name) + content + "\r\n--b--\r\n", UTF_8)));
    }

    private java.net.http.HttpRequest.Builder request() {
        return to(PATH).header("Accept", "text/html").header("Content-Type", "multipart/form-data; boundary=b");
    }

    private String fields(String title) throws IOException {
        try {
            return field("_csrf", csrf()) + field("once", "k1") + field("title", title);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static String field(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value);
    }

    private static String fileHead(String name) {
        return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n"
                .formatted(name);
    }
}
