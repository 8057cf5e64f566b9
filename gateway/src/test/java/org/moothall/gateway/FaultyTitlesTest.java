package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class FaultyTitlesTest extends GatewayBetweenStubs {
    @Test
    void thePageOfAFormThatCouldNotBeTakenSaysSoFirst() throws Exception {
        Answering.by(NOTIFICATIONS).refused("/api/subscriptions", 422, "invalid-request", "");

        assertThat(posted("/subscribe")).contains("<title>Error: ").contains("govuk-error-summary");
        assertThat(page("/subscribe").body()).contains("<title>").doesNotContain("<title>Error: ");
    }

    @Test
    void soDoesAListWhoseFilterCannotBeUsed() throws Exception {
        Answering.by(MINUTES).refused("/api/decisions", 400, "invalid-request", "");

        assertThat(page("/decisions?from=soon").body()).contains("<title>Error: ");
    }

    @Test
    void aPageThatIsAboutAnErrorHasItInItsTitleAnyway() throws Exception {
        assertThat(page("/meetings?month=soon").body()).contains("<title>There is nothing at this address – ");
    }

    private HttpResponse<String> page(String path) throws Exception {
        return send(to(path).header("Accept", "text/html"));
    }

    private String posted(String path) throws Exception {
        return send(to(path).header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("email=")))
                .body();
    }
}
