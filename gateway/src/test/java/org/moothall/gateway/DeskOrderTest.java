package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of an agenda. */
class DeskOrderTest extends DeskAgenda {
    @Test
    void itemsAreMovedByButtonsAndByTheNumbersBesideThem() throws Exception {
        answer("PUT /api/meetings/m1/agenda/order", "{}");

        HttpResponse<String> moved = post("/desk/meetings/m1/order", order("move", "up i3", "1", "2", "3"));
        HttpResponse<String> numbered = post("/desk/meetings/m1/order", order("x", "", "1", "2", "1"));

        assertThat(header(moved, "Location")).endsWith("done=ordered#item-i3");
        assertThat(numbered.statusCode()).isEqualTo(303);
        assertThat(told)
                .extracting(Told::body)
                .containsExactly("{\"itemIds\":[\"i1\",\"i3\",\"i2\"]}", "{\"itemIds\":[\"i3\",\"i1\",\"i2\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "x", "", "99999999999", "1.5"})
    void aPlaceThatIsNoneIsToldBesideTheAgenda(String place) throws Exception {
        HttpResponse<String> sent = post("/desk/meetings/m1/order", order("x", "", "1", "2", place));

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(text(sent)).contains("Enter the number of a place");
        assertThat(sent.body())
                .containsPattern("id=\"place-i3\" value=\"" + java.util.regex.Pattern.quote(place) + "\"");
        assertThat(told).isEmpty();
    }

    @Test
    void anOrderOfAnAgendaThatChangedShowsBoth() throws Exception {
        refuse("PUT /api/meetings/m1/agenda/order", 412, "stale-version", "Changed", "");
        draft("\"8\"", BENCHES, ROOFS);

        HttpResponse<String> sent = post("/desk/meetings/m1/order", order("move", "down i1", "1", "2", "3"));

        assertThat(sent.statusCode()).isEqualTo(412);
        assertThat(text(sent))
                .containsSubsequence("The order that you asked for", "Library roofs", "Benches", "Agenda");
        assertThat(hidden(sent, "seen")).isEqualTo("\"8\"");
    }
}
