package org.moothall.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportDeskTest extends DeskOnStubs {
    private static final String API = "POST /api/minutes/imports";
    private static final String ARCHIVES = "/api/minutes/imports/batches";

    @BeforeEach
    void aDeskWithDrafts() throws Exception {
        answer("GET /api/minutes", ImportedPages.drafts());
        answer("GET /api/minutes/m1", ImportedPages.draft(), "\"7\"");
        answer(API, "{\"id\":\"i1\"}");
        signIn();
    }

    @Test
    void whatWasImportedIsFoundAgainTheNewestFirst() throws Exception {
        answer("GET /api/minutes/imports", """
            {"items":[{"id":"i2","title":"<b>Lamps</b>","mediaType":"application/pdf","createdAt":"2026-11-26T09:00:00Z"},
              {"id":"w1","mediaType":"text/plain","createdAt":"2026-11-25T09:00:00Z","items":9,"meetingId":"m1"}],"next":"more"}
            """);
        answer("GET " + ARCHIVES, "{\"items\":[" + archive("running", 40, 2, "") + "]}");

        HttpResponse<String> page = page("/desk/import");

        assertThat(text(page))
                .contains("PDF, Thursday 26 November 2026, 9am", "Minutes of a whole meeting, 9 items")
                .contains("old.zip Being read 40 read, 2 failed, of 100.");
        assertThat(page.body())
                .contains("&lt;b&gt;Lamps", "href=\"/desk/import/i2\"", "href=\"/desk/import?cursor=more\"")
                .contains("href=\"/desk/import/archives/b1\"")
                .doesNotContain("<b>Lamps");
    }

    @Test
    void aDeskOfWhichNothingWasImportedSaysSo() throws Exception {
        answer("GET /api/minutes/imports", "{\"items\":[]}");
        answer("GET " + ARCHIVES, "{\"items\":[]}");

        assertThat(text(page("/desk/import"))).contains("Nothing has been imported yet.");
    }

    @Test
    void theDeskLeadsToImportsAndSoDoOpenMinutes() throws Exception {
        assertThat(page("/desk").body()).contains("href=\"/desk/import\"");
    }

    @Test
    void aPastedTextGoesToTheReaderAsItIs() throws Exception {
        HttpResponse<String> sent = post(
                "/desk/import/text",
                "once",
                "k1",
                "kind",
                "page",
                "meeting",
                "m1",
                "text",
                "Lanterns\r\n\r\nMinutes: \u00e9");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(header(sent, "Location")).endsWith("/desk/import/i1?done=read&meeting=m1");
        assertThat(toldOnce().what()).isEqualTo(API);
        assertThat(toldOnce().body()).isEqualTo("Lanterns\r\n\r\nMinutes: \u00e9");
        assertThat(toldOnce().key()).isEqualTo("k1");
    }

    @Test
    void onlyWholeMinutesAreReadForAMeetingSoThatNothingComesIntoADraftByItself() throws Exception {
        List<String> queries = new CopyOnWriteArrayList<>();
        MINUTES.handles(exchange -> {
            exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestMethod().equals("POST")) {
                queries.add(exchange.getRequestURI() + " "
                        + exchange.getRequestHeaders().getFirst("Content-Type"));
            }
            StubService.answer(exchange, 201, "application/json", "{\"id\":\"i1\"}");
        });

        post("/desk/import/text", "kind", "page", "meeting", "m1", "text", "x");
        post("/desk/import/text", "kind", "whole", "meeting", "m1", "text", "x");

        assertThat(queries)
                .containsExactly(
                        "/api/minutes/imports text/plain;charset=UTF-8",
                        "/api/minutes/imports?meetingId=m1 text/plain;charset=UTF-8");
    }

    @Test
    void anEmptyTextOrWholeMinutesOfNoMeetingAreNotSent() throws Exception {
        HttpResponse<String> empty = post("/desk/import/text", "kind", "page", "text", " \r\n ");
        HttpResponse<String> homeless = post("/desk/import/text", "kind", "whole", "meeting", "", "text", "Kept words");

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(text(empty)).contains("Paste the text of the page");
        assertThat(homeless.statusCode()).isEqualTo(422);
        assertThat(homeless.body()).contains("href=\"#meeting\"", "Kept words</textarea>");
        assertThat(told).isEmpty();
    }

    @Test
    void twoHundredPagesMayBePastedAndMoreIsSaidToBeTooMuchWithAllOfItStillThere() throws Exception {
        String long_ = "All of it. ".repeat(60_000);
        assertThat(post("/desk/import/text", "kind", "page", "text", long_).statusCode())
                .isEqualTo(303);
        assertThat(toldOnce().body()).isEqualTo(long_);

        refuse(API, 413, "too-large", "The page is too large", "");
        HttpResponse<String> refused = post("/desk/import/text", "kind", "page", "text", long_);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused)).contains("The text is too long: paste one agenda item at a time");
        assertThat(refused.body()).contains(long_);
    }

    @Test
    void aFormThatIsLargerThanAnyIsRefusedAndNotSentOn() throws Exception {
        HttpResponse<String> refused = post("/desk/import/text", "kind", "page", "text", "a".repeat(9_000_000));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(told).isEmpty();
    }

    @Test
    void aFileGoesOnAsItIsWithWhatItsNameSaysOfIt() throws Exception {
        List<String> types = new CopyOnWriteArrayList<>();
        MINUTES.handles(exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            if (exchange.getRequestMethod().equals("POST")) {
                types.add(exchange.getRequestHeaders().getFirst("Content-Type") + " " + body);
            }
            StubService.answer(exchange, 201, "application/json", "{\"id\":\"i1\"}");
        });

        for (String name : new String[] {"a.TXT", "a.htm", "a.pdf", "a.docx", "a"}) {
            assertThat(header(file("/desk/import/file", name, "words", "kind", "page"), "Location"))
                    .endsWith("/desk/import/i1?done=read");
        }
        file("/desk/import/file", "b.txt", "words", "kind", "page", "charset", "windows-1252");
        file("/desk/import/file", "c.txt", "words", "kind", "page", "charset", "klingon");

        assertThat(types)
                .containsExactly(
                        "text/plain words",
                        "text/html words",
                        "application/pdf words",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document words",
                        "application/octet-stream words",
                        "text/plain;charset=windows-1252 words",
                        "text/plain words");
    }

    @Test
    void aFileThatIsNotReadIsSaidToBeSoWithWhatToDo() throws Exception {
        refuse(
                API,
                422,
                "no-text",
                "The file is a scan",
                ",\"detail\":\"3 pages\",\"whatToDo\":\"Have its words recognised (OCR) first.\"");

        HttpResponse<String> sent = file("/desk/import/file", "scan.pdf", "%PDF", "kind", "page", "once", "k1");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(text(sent)).contains("The file is a scan", "3 pages", "OCR", "Choose the file once more");
        assertThat(hidden(sent, "once")).isNotEqualTo("k1");
    }

    @Test
    void theFaultsOfFilesEachSayWhatToDo() throws Exception {
        refuse(API, 400, "undecodable-text", "The page is not in the charset named", "");
        assertThat(text(file("/desk/import/file", "a.txt", "x", "kind", "page")))
                .contains("Choose below how the text file is encoded");
        refuse(API, 413, "too-large", "The page is too large", "");
        assertThat(text(file("/desk/import/file", "a.txt", "x", "kind", "page")))
                .contains("The file is too large: send the page of one agenda item at a time");
        refuse(API, 415, "unknown-kind", "This kind of file is not read", ",\"whatToDo\":\"Send text.\"");
        HttpResponse<String> unknown = file("/desk/import/file", "a.exe", "x", "kind", "page");
        assertThat(unknown.statusCode()).isEqualTo(415);
        assertThat(text(unknown)).contains("This kind of file is not read", "Send text, HTML, a Word document");
        assertThat(text(file("/desk/import/file", "", "", "kind", "page"))).contains("Choose a file");
    }

    @Test
    void aFileWithoutEndIsStoppedHere() throws Exception {
        MINUTES.handles(exchange -> {
            exchange.getRequestBody().readAllBytes();
            StubService.answer(exchange, 200, "application/json", ImportedPages.drafts());
        });
        var body = new SequenceInputStream(
                new ByteArrayInputStream((fields("kind", "page") + fileHead("a.txt")).getBytes(UTF_8)),
                new ByteArrayInputStream(new byte[8_000_000]));

        HttpResponse<String> sent = multipart("/desk/import/file", BodyPublishers.ofInputStream(() -> body));

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(text(sent)).contains("The file is too large");
    }

    @Test
    void theMeetingThatOneComesFromIsChosenAlready() throws Exception {
        assertThat(page("/desk/import/file?meeting=m1").body()).contains("value=\"m1\" selected=\"selected\"");
        answer("GET /api/minutes", "{\"items\":[]}");
        assertThat(page("/desk/import/text?meeting=m1").body())
                .contains("value=\"m1\" selected", "Lanterns Panel, Friday 20 November 2026");
    }

    @Test
    void anOldMeetingIsPlannedAsOneThatWasHeldBefore() throws Exception {
        answer("POST /api/meetings", "{\"id\":\"m9\"}");

        post(
                "/desk/meetings/new",
                "bodyId",
                "b1",
                "date",
                "2019-07-06",
                "time",
                "10:30",
                "venue",
                "Kestrel Room",
                "historical",
                "true");

        assertThat(toldOnce().body()).contains("\"historical\":true");
    }

    @Test
    void anArchiveIsSentOnAndFollowed() throws Exception {
        answer("POST " + ARCHIVES, "{\"id\":\"b1\"}");

        HttpResponse<String> sent = file("/desk/import/archive", "old.zip", "PK", "once", "k1");

        assertThat(header(sent, "Location")).endsWith("/desk/import/archives/b1?done=sent");
        assertThat(toldOnce().body()).contains("filename=\"old.zip\"", "PK").doesNotContain("_csrf");
        assertThat(toldOnce().key()).isEqualTo("k1");
    }

    @Test
    void whatIsNoArchiveIsSaidToBeSo() throws Exception {
        refuse(
                "POST " + ARCHIVES,
                415,
                "no-zip",
                "The file is no zip",
                ",\"errors\":[{\"field\":\"file\",\"what\":\"must be a zip that can be opened\"}]");

        HttpResponse<String> sent = file("/desk/import/archive", "old.rar", "Rar!");

        assertThat(sent.statusCode()).isEqualTo(415);
        assertThat(text(sent)).contains("The file must be a zip that can be opened", "Pack the pages into a .zip file");
        assertThat(sent.body()).contains("href=\"#file\"");
    }

    @Test
    void howFarAnArchiveIsCanBeSeenWithoutAScript() throws Exception {
        answer("GET " + ARCHIVES + "/b1", archive("running", 40, 2, found()));
        answer("GET " + ARCHIVES + "/b1/files", "{\"items\":[]}");

        HttpResponse<String> page = page("/desk/import/archives/b1");

        assertThat(text(page)).contains("40 read, 2 failed, of 100.", "Look how far it is", "Stop reading");
        assertThat(page.body())
                .contains("max=\"100\" value=\"42\"", "data-following=\"/desk/import/archives/b1\"")
                .containsPattern("src=\"/assets/importing[^\"]*\\.js\"");
    }

    @Test
    void theReportLeadsToEachPageAndSaysOfEachFailureWhy() throws Exception {
        answer("GET " + ARCHIVES + "/b1", archive("done", 98, 2, found()));
        answer("GET " + ARCHIVES + "/b1/files", """
            {"items":[{"batchId":"b1","number":0,"name":"2019/lamps.html","importId":"i7","title":"Lamps","points":3,"decisions":1,"votes":1,"actions":2,"toLookAt":2,
               "warnings":["owner-unnamed"]},
              {"batchId":"b1","number":1,"name":"2019/<scan>.pdf","points":0,"decisions":0,"votes":0,"actions":0,"toLookAt":0,"warnings":[],"failure":"no-text",
               "detail":"3 pages"}],"next":"c2"}
            """);

        HttpResponse<String> page = page("/desk/import/archives/b1");

        assertThat(text(page))
                .contains(
                        "Found: 9 points, 4 decisions, 3 votes, 5 actions. One file has warnings.",
                        "a scan without words: 2")
                .contains("Lamps 2019/lamps.html 3 points, 1 decisions, 1 votes, 2 actions, one warning 2 want a look")
                .contains("Not read: a scan without words", "3 pages");
        assertThat(page.body())
                .contains("href=\"/desk/import/i7\"", "2019/&lt;scan&gt;.pdf", "cursor=c2", "failed=true")
                .doesNotContain("data-following", "importing.js", "Stop reading");
    }

    @Test
    void theReportLeadsToThePagesThatWantALook() throws Exception {
        answer("GET " + ARCHIVES + "/b1", archive("done", 98, 2, found()));
        answer("GET " + ARCHIVES + "/b1/files", "{\"items\":[],\"next\":\"c2\"}");

        HttpResponse<String> all = page("/desk/import/archives/b1");
        HttpResponse<String> some = page("/desk/import/archives/b1?look=true");

        assertThat(text(all)).contains("7 decisions and actions want a look", "Only files that want a look (2)");
        assertThat(all.body()).contains("href=\"/desk/import/archives/b1?look=true\"");
        assertThat(text(some)).contains("Files that want a look", "All files").doesNotContain("Only files that want");
        assertThat(some.body()).contains("look=true&amp;cursor=c2");
    }

    @Test
    void readingIsStoppedByOneCommand() throws Exception {
        answer("POST " + ARCHIVES + "/b1/cancellation", archive("cancelled", 40, 2, ""));

        HttpResponse<String> stopped = post("/desk/import/archives/b1/cancellation", "once", "k1");

        assertThat(header(stopped, "Location")).endsWith("/desk/import/archives/b1?done=stopped");
        assertThat(toldOnce().key()).isEqualTo("k1");
        assertThat(page("/desk/import/archives/nowhere").statusCode()).isEqualTo(404);
    }

    private static String archive(String status, int read, int failed, String more) {
        return """
            {"id":"b1","name":"old.zip","status":"%s","total":100,"read":%d,"failed":%d,"createdAt":"2026-11-26T09:00:00Z"%s}""".formatted(status, read, failed, more);
    }

    private static String found() {
        return ",\"found\":{\"points\":9,\"decisions\":4,\"votes\":3,\"actions\":5,\"toLookAt\":7,\"filesToLookAt\":2,\"filesWithWarnings\":1,\"failures\":{\"no-text\":2}}";
    }

    private HttpResponse<String> file(String path, String name, String content, String... fields) throws Exception {
        return multipart(
                path, BodyPublishers.ofString(fields(fields) + fileHead(name) + content + "\r\n--b--\r\n", UTF_8));
    }

    private HttpResponse<String> multipart(String path, BodyPublisher body) throws Exception {
        return send(to(path).header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(body));
    }

    private String fields(String... namesAndValues) throws Exception {
        var form = new StringBuilder(field("_csrf", csrf()));
        for (var at = 0; at < namesAndValues.length; at += 2) {
            form.append(field(namesAndValues[at], namesAndValues[at + 1]));
        }
        return form.toString();
    }

    private static String field(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value);
    }

    private static String fileHead(String name) {
        return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                .formatted(name);
    }
}
