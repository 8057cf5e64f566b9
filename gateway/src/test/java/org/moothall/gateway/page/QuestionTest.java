package org.moothall.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final URI SERVICE = URI.create("http://localhost:8081");

    @Test
    void fillsThePartsOfItsPathInAndLetsNoneOfThemLeadElsewhere() {
        var question = Question.of("/api/meetings/{}/items/{}", "../../minutes?x=1#y", "{name}");

        assertThat(question.at(SERVICE))
                .hasToString("http://localhost:8081/api/meetings/..%2F..%2Fminutes%3Fx%3D1%23y/items/%7Bname%7D");
    }

    @Test
    void sendsWhatWasTypedAsItWasTyped() {
        var question =
                Question.of("/api/search").with("q", "a+b & \"c\" {d} é ").with("limit", 5);

        assertThat(question.at(SERVICE).getQuery()).isEqualTo("q=a+b & \"c\" {d} é &limit=5");
        assertThat(question.at(SERVICE).getRawQuery())
                .isEqualTo("q=a%2Bb%20%26%20%22c%22%20%7Bd%7D%20%C3%A9%20&limit=5");
    }

    @Test
    void leavesOutWhatHasNoValueAndTakesSeveralOfOneName() {
        var question = Question.of("/api/decisions")
                .with("bodyId", null)
                .with("verdict", "")
                .with("id", "one")
                .with("id", "two");

        assertThat(question.at(SERVICE)).hasToString("http://localhost:8081/api/decisions?id=one&id=two");
    }
}
