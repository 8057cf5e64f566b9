package org.moothall.minutes.document.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.MEMBER;
import static org.moothall.http.Role.OFFICER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Written;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RealService
class DocumentApiIT {
    private static final String CANARY = Written.CANARY;

    @LocalServerPort
    private int port;

    private Api api;
    private String meeting;

    @BeforeEach
    void open() {
        api = new Api(port);
        meeting = new Meetings(api).held();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "docx", "akn"})
    void hasInEachFormatEveryTextThatTheApiShowsInItsOrder(String format) {
        new Written(api).publish(meeting);
        JsonNode json = api.get("/api/minutes/" + meeting).json();

        String text = squeezed(text(format, document(format, "")));

        int at = 0;
        for (String one : texts(json)) {
            int found = text.indexOf(squeezed(one), at);
            assertThat(found).as("'%s' in %s", one, text).isNotNegative();
            at = found + squeezed(one).length();
        }
        assertThat(text).doesNotContain("DRAFT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "docx", "akn"})
    void showsExemptPartsInEachFormatToTheEntitledAlone(String format) {
        new Written(api).publish(meeting);
        String path = "/api/minutes/" + meeting + "/document?format=" + format;

        for (Reply open : List.of(api.get(path), api.get(path, OFFICER))) {
            assertThat(text(format, open)).doesNotContain(CANARY);
            assertThat(open.text()).doesNotContain(CANARY);
        }
        for (Reply entitled : List.of(api.get(path, MEMBER), api.get(path, CLERK))) {
            assertThat(squeezed(text(format, entitled))).contains(squeezed("About " + CANARY));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "docx", "akn"})
    void letsTheClerkAloneHaveTheDraftAndMarksIt(String format) {
        new Written(api).write(meeting);
        String path = "/api/minutes/" + meeting + "/document?format=" + format;

        assertThat(api.get(path).status()).isEqualTo(404);
        assertThat(api.get(path, MEMBER).status()).isEqualTo(404);
        Reply draft = api.get(path, CLERK);
        assertThat(draft.status()).isEqualTo(200);
        assertThat(text(format, draft)).contains("DRAFT");
    }

    @ParameterizedTest
    @CsvSource({
        "html, inline, html, text/html",
        "pdf, attachment, pdf, application/pdf",
        "docx, attachment, docx, application/vnd.openxmlformats",
        "akn, attachment, xml, application/akn+xml"
    })
    void isNamedByDayAndBody(String format, String disposition, String suffix, String type) {
        new Written(api).publish(meeting);

        Reply reply = document(format, "");

        assertThat(reply.header("Content-Disposition"))
                .startsWith(disposition)
                .contains("2026-03-03%20Children%20and%20Families%20Panel%20minutes." + suffix);
        assertThat(reply.header("Content-Type")).startsWith(type);
        assertThat(reply.etag()).isEqualTo(api.get("/api/minutes/" + meeting).etag());
        assertThat(reply.response().headers().allValues("Vary")).contains("Authorization");
    }

    @Test
    void isNotSentAgainToWhoeverHasIt() throws Exception {
        new Written(api).publish(meeting);
        URI uri = URI.create("http://localhost:" + port + "/api/minutes/" + meeting + "/document?format=pdf");
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("If-None-Match", document("pdf", "").etag())
                .build();

        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, BodyHandlers.ofByteArray()).statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void mayBeKeptByAnyoneWhereItIsOpenAndByNobodyWhereItIsNot() {
        new Written(api).approve(meeting);
        String path = "/api/minutes/" + meeting + "/document?format=html";
        assertThat(api.get(path, CLERK).header("Cache-Control")).isEqualTo("no-store, private");

        api.post("/api/minutes/" + meeting + "/publication", CLERK);
        Reply open = api.get(path);
        Reply inside = api.get(path, MEMBER);

        assertThat(open.header("Cache-Control")).isEqualTo("no-cache, public");
        assertThat(inside.header("Cache-Control")).isEqualTo("no-store, private");
        assertThat(inside.etag()).isNotEqualTo(open.etag());
        assertThat(api.get("/api/minutes/" + meeting + "/revisions/1").header("Cache-Control"))
                .isEqualTo("max-age=31536000, public, immutable");
        assertThat(api.get("/api/minutes/" + meeting).header("Cache-Control")).contains("no-store");
    }

    @Test
    void refusesAFormatThatThereIsNot() {
        Reply reply = api.get("/api/minutes/" + meeting + "/document?format=rtf", CLERK);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("html, pdf, docx, akn");
        assertThat(api.get("/api/minutes/nowhere/document", CLERK).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "docx", "akn"})
    void makesTheNoticeOfADecisionOnceItIsPublished(String format) {
        new Written(api).approve(meeting);
        api.post("/api/minutes/" + meeting + "/publication", CLERK);
        JsonNode minutes = api.get("/api/minutes/" + meeting, CLERK).json();
        String open = minutes.at("/items/1/decisions/0/decisionId").asString();
        String exempt = minutes.at("/items/2/decisions/0/decisionId").asString();
        String path = "/api/minutes/" + meeting + "/decisions/";
        String query = "/document?format=" + format;

        assertThat(text(format, api.get(path + open + query))).contains("Decision of the", "RESOLVED");
        assertThat(api.get(path + exempt + query).status()).isEqualTo(404);
        assertThat(api.get(path + exempt + query, CLERK).status()).isEqualTo(200);
        assertThat(api.get(path + "nowhere" + query).status()).isEqualTo(404);
    }

    private Reply document(String format, String query) {
        return api.get("/api/minutes/" + meeting + "/document?format=" + format + query);
    }

    private static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : json.path("items")) {
            texts.add(item.path("title").asString());
            item.path("paragraphs").forEach(one -> texts.add(one.asString()));
            item.path("points").forEach(one -> texts.add(one.asString()));
            item.path("decisions").forEach(one -> {
                texts.add(one.path("verdict").asString());
                texts.add(one.path("text").asString());
            });
            item.path("actions").forEach(one -> {
                texts.add(one.path("text").asString());
                texts.add(one.path("owner").asString());
            });
        }
        return texts;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String text(String format, Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        byte[] file = reply.response().body();
        try {
            return switch (format) {
                case "html" -> Jsoup.parse(new String(file, UTF_8)).body().wholeText();
                case "akn" ->
                    Jsoup.parse(new String(file, UTF_8), "", Parser.xmlParser()).wholeText();
                case "pdf" -> pdf(file);
                default -> docx(file);
            };
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String docx(byte[] file) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return extractor.getText();
        }
    }
}
