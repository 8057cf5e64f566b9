package org.moothall.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.http.Role;
import org.moothall.http.kit.ApiClient;
import org.moothall.http.kit.ApiClient.Answer;
import org.moothall.meetings.document.DocumentText;
import org.moothall.meetings.document.DocumentText.Legibility;
import org.moothall.meetings.document.KeptTexts;
import org.moothall.meetings.document.files.Papers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeService
class DocumentTextIT {
    private static final String CANARY = "canary";

    @LocalServerPort
    private int port;

    @Autowired
    private KeptTexts kept;

    private ApiClient anyone;
    private ApiClient clerk;
    private String meeting;

    @BeforeEach
    void schedule() {
        anyone = ApiClient.at(port);
        clerk = anyone.as(Role.CLERK);
        Answer body = clerk.post("/api/bodies", "{\"name\":\"Text Panel\",\"kind\":\"panel\"}");
        String startsAt = Instant.now().plus(Duration.ofDays(40)).toString();
        meeting = clerk.post(
                        "/api/meetings",
                        "{\"bodyId\":\"%s\",\"startsAt\":\"%s\",\"venue\":\"County Hall\"}"
                                .formatted(body.id(), startsAt))
                .id();
    }

    @Test
    void isReadByWhoeverMayReadTheDocumentAndByNobodyElse() throws IOException {
        String open = paper("{\"title\":\"Libraries\"}", Papers.pdf("Libraries open longer.", "Bridges are mended."));
        String exempt = paper("{\"title\":\"Land\",\"exemptReason\":\"paragraph 3 canary\"}", Papers.pdf(CANARY));
        assertThat(anyone.get(text(open)).status()).isEqualTo(404);
        assertThat(clerk.get(text(open)).at("/pages/0/text")).isEqualTo("Libraries open longer.");

        assertThat(clerk.post("/api/meetings/" + meeting + "/agenda/publication", "{}")
                        .status())
                .isEqualTo(200);

        Answer read = anyone.get(text(open));
        assertThat(read.at("/legibility")).isEqualTo("whole");
        assertThat(read.at("/paged")).isEqualTo("true");
        assertThat(read.at("/pages/1/number")).isEqualTo("2");
        assertThat(read.at("/pages/1/text")).isEqualTo("Bridges are mended.");
        assertThat(anyone.as(Role.MEMBER).get(text(exempt)).at("/pages/0/text")).isEqualTo(CANARY);
        // What was read for somebody who may is not told to somebody who may not.
        assertThat(anyone.get(text(exempt)).status()).isEqualTo(404);
        assertThat(anyone.as(Role.INTEGRATOR).get(text(exempt)).text()).doesNotContain(CANARY);
        assertThat(anyone.get(text("none")).status()).isEqualTo(404);
    }

    @Test
    void isKeptOnceReadAndGoneWithItsDocument() throws IOException {
        String document = paper("{\"title\":\"Libraries\"}", Papers.pdf("Libraries open longer."));
        assertThat(kept.find(document)).isEmpty();

        clerk.get(text(document));

        assertThat(kept.find(document)).map(DocumentText::legibility).contains(Legibility.WHOLE);
        kept.keep("of-pages", new DocumentText(Legibility.BEGINNING, true, List.of("", "a\nb", "")));
        assertThat(kept.find("of-pages"))
                .contains(new DocumentText(Legibility.BEGINNING, true, List.of("", "a\nb", "")));
        String item = clerk.get("/api/meetings/" + meeting + "/agenda").at("/items/0/id");
        Answer detached = clerk.ifMatch(clerk.get("/api/meetings/" + meeting).version())
                .delete("/api/meetings/" + meeting + "/agenda/items/" + item + "/documents/" + document);
        assertThat(detached.status()).as(detached.text()).isEqualTo(204);
        assertThat(kept.find(document)).isEmpty();
    }

    private String paper(String item, byte[] content) {
        Answer added = clerk.post("/api/meetings/" + meeting + "/agenda/items", item);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        Answer paper = clerk.upload(
                "/api/meetings/" + meeting + "/agenda/items/" + added.id() + "/documents", "report.pdf", content);
        assertThat(paper.status()).as(paper.text()).isEqualTo(201);
        return paper.id();
    }

    private static String text(String document) {
        return "/api/documents/" + document + "/text";
    }
}
