package org.moothall.minutes.minutes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CHAIR;
import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.MEMBER;
import static org.moothall.http.Role.OFFICER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.http.Role;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Written;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Two clerks at the same minutes, and what an item said before. */
@RealService
class ItemApiIT {

    @LocalServerPort
    private int port;

    private Api api;
    private Meetings meetings;

    @BeforeEach
    void connect() {
        api = new Api(port);
        meetings = new Meetings(api);
    }

    @Test
    void savesWhileSomebodyTypesWithoutSendingTheMinutesBack() {
        String item = item(meetings.held(), Meetings.ITEM);
        String read = api.get(item, CLERK).etag();

        Reply saved = api.autosave(item, read, paragraphs("One."), CLERK);
        Reply again = api.autosave(item, saved.etag(), paragraphs("One.", "Two."), CLERK);

        assertThat(read).isEqualTo("\"i1\"");
        assertThat(saved.status()).isEqualTo(204);
        assertThat(saved.header("Preference-Applied")).isEqualTo("return=minimal");
        assertThat(again.etag())
                .isEqualTo("\"i3\"")
                .isEqualTo(api.get(item, CLERK).etag());
    }

    @Test
    void makesNoVersionOfATextThatIsTheSame() {
        String item = item(meetings.held(), Meetings.ITEM);
        Reply saved = api.autosave(item, "\"i1\"", paragraphs("One."), CLERK);

        Reply again = api.autosave(item, saved.etag(), paragraphs("One."), CLERK);

        assertThat(again.status()).isEqualTo(204);
        assertThat(again.etag()).isEqualTo(saved.etag());
        assertThat(api.get(item + "/versions", CLERK).json().path("versions")).hasSize(2);
    }

    @Test
    void letsTwoClerksWriteDifferentItemsAndTheAttendanceOnWhatTheyReadAtFirst() {
        String id = meetings.held();
        String read = api.get("/api/minutes/" + id, CLERK).etag();

        List<Reply> replies = List.of(
                api.put(item(id, Meetings.ITEM), read, paragraphs("One."), CLERK),
                api.put(item(id, "item-1"), read, paragraphs("Two."), CLERK),
                api.put("/api/minutes/" + id + "/attendance", read, Written.ATTENDANCE, CLERK),
                api.put(item(id, Meetings.ITEM) + "/motions", read, "{\"motions\": []}", CLERK),
                api.put(item(id, Meetings.EXEMPT_ITEM), read, paragraphs("Three."), CLERK));

        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).isEqualTo(200));
    }

    @Test
    void showsWhoSavesTheTextThatTheMotionsHaveChangedMeanwhile() {
        String item = item(meetings.held(), Meetings.ITEM);
        api.put(item + "/motions", "\"i1\"", "{\"budget\": true, \"motions\": []}", CLERK);

        Reply saved = api.autosave(item, "\"i1\"", paragraphs("One."), CLERK);

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().at("/items/1/budget").asBoolean()).isTrue();
    }

    @Test
    void takesTheTagOfAnItemForNothingButThatItem() {
        String id = meetings.held();
        Reply saved = api.autosave(item(id, Meetings.ITEM), "\"i1\"", paragraphs("One."), CLERK);

        assertThat(api.put("/api/minutes/" + id + "/attendance", saved.etag(), Written.ATTENDANCE, CLERK)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void refusesTheSecondOfTwoTextsAndMergesItWithTheFirst() {
        String item = item(meetings.held(), Meetings.ITEM);
        String base = api.autosave(item, "\"i1\"", paragraphs("One.", "Two.", "Three."), CLERK)
                .etag();
        api.autosave(item, base, paragraphs("One!", "Two.", "Three."), CLERK);

        Reply refused = api.autosave(item, base, paragraphs("One.", "Two.", "Three?"), CLERK);
        Reply merge = api.post(
                refused.json().path("merge").asString(),
                "",
                "{\"base\": %d, \"mine\": %s}"
                        .formatted(refused.json().path("yourVersion").asInt(), paragraphs("One.", "Two.", "Three?")),
                CLERK);
        Reply saved = api.put(item, merge.etag(), merge.json().path("proposal").toString(), CLERK);

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.json().path("currentVersion").asInt()).isEqualTo(3);
        assertThat(merge.status()).as(merge.text()).isEqualTo(200);
        assertThat(merge.json().path("clean").asBoolean()).isTrue();
        assertThat(merge.json().at("/base/version").asInt()).isEqualTo(2);
        assertThat(merge.json().at("/parts/1/stretches"))
                .extracting(one -> one.path("change").asString())
                .containsExactly("theirs", "none", "mine");
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(strings(saved.json().at("/items/1/paragraphs"))).containsExactly("One!", "Two.", "Three?");
    }

    @Test
    void marksWhatBothChangedAndProposesNothing() {
        String item = item(meetings.held(), Meetings.ITEM);
        String base = api.autosave(item, "\"i1\"", paragraphs("One."), CLERK).etag();
        api.autosave(item, base, paragraphs("Theirs."), CLERK);

        Reply merge =
                api.post(item + "/merge", "", "{\"base\": 2, \"mine\": %s}".formatted(paragraphs("Mine.")), CLERK);

        assertThat(merge.json().path("clean").asBoolean()).isFalse();
        assertThat(merge.json().path("proposal").isMissingNode()
                        || merge.json().path("proposal").isNull())
                .isTrue();
        JsonNode conflict = merge.json().at("/parts/1/stretches/0");
        assertThat(conflict.path("change").asString()).isEqualTo("conflict");
        assertThat(strings(conflict.path("base"))).containsExactly("One.");
        assertThat(strings(conflict.path("theirs"))).containsExactly("Theirs.");
        assertThat(strings(conflict.path("mine"))).containsExactly("Mine.");
    }

    @Test
    void listsWhoSavedWhatAndTakesAChangeBack() {
        String item = item(meetings.held(), Meetings.ITEM);
        api.autosave(item, "\"i1\"", paragraphs("One."), CLERK);
        api.autosave(item, "\"i2\"", paragraphs("Gone."), CLERK);

        JsonNode versions = api.get(item + "/versions", CLERK).json().path("versions");
        Reply stale = api.post(item + "/versions/2/restoration", "\"i2\"", "", CLERK);
        Reply restored = api.post(item + "/versions/2/restoration", "\"i3\"", "", CLERK);

        assertThat(versions).extracting(one -> one.path("version").asInt()).containsExactly(3, 2, 1);
        assertThat(versions.get(0).path("savedBy").asString()).isNotEmpty();
        assertThat(versions.get(2).has("savedBy")
                        && !versions.get(2).path("savedBy").isNull())
                .isFalse();
        assertThat(stale.status()).isEqualTo(412);
        assertThat(restored.status()).isEqualTo(200);
        assertThat(restored.etag()).isEqualTo("\"4\"");
        assertThat(strings(restored.json().at("/items/1/paragraphs"))).containsExactly("One.");
        assertThat(strings(api.get(item + "/versions/3", CLERK).json().at("/text/paragraphs")))
                .containsExactly("Gone.");
    }

    @Test
    void answersWhatIsNotThereOrNotWellFormedWithAProblem() {
        String id = meetings.held();
        String item = item(id, Meetings.ITEM);

        assertThat(api.get(item(id, "item-9"), CLERK).status()).isEqualTo(404);
        assertThat(api.get(item(id, "item-9") + "/versions", CLERK).status()).isEqualTo(404);
        assertThat(api.get(item("no-such-meeting", "item-1"), CLERK).status()).isEqualTo(404);
        assertThat(api.get(item + "/versions/7", CLERK).status()).isEqualTo(404);
        assertThat(api.get(item + "/versions/first", CLERK).status()).isEqualTo(400);
        assertThat(api.post(item + "/versions/1/restoration", "", "", CLERK).status())
                .isEqualTo(428);
        assertThat(api.post(item + "/merge", "", "{\"mine\": {}}", CLERK).status())
                .isEqualTo(400);
        Reply future = api.post(item + "/merge", "", "{\"base\": 7, \"mine\": {}}", CLERK);
        assertThat(future.status()).isEqualTo(422);
        assertThat(future.problem()).isEqualTo("base-not-kept");
        assertThat(api.put(item(id, "item-9"), "\"1\"", "{}", CLERK).status()).isEqualTo(404);
    }

    @Test
    void showsFormerTextsToClerksAloneAndAnExemptItemToNobodyOutside() {
        String id = meetings.held();
        String exempt = item(id, Meetings.EXEMPT_ITEM);
        api.put(exempt, "\"1\"", paragraphs("A former text, " + Written.CANARY + "."), CLERK);
        new Written(api).publish(id);

        assertThat(api.get(exempt, CLERK).text()).contains(Written.CANARY);
        assertThat(api.get(exempt, MEMBER).text()).contains(Written.CANARY);
        for (Role[] outside : new Role[][] {{}, {OFFICER}}) {
            Reply reply = api.get(exempt, outside);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text()).doesNotContain(Written.CANARY);
        }
        for (Role role : List.of(CHAIR, MEMBER, OFFICER)) {
            assertThat(api.get(exempt + "/versions", role).status()).isEqualTo(403);
            assertThat(api.get(exempt + "/versions/2", role).status()).isEqualTo(403);
        }
    }

    @Test
    void tellsNobodyButTheClerkOfAnItemInADraft() {
        String item = item(meetings.held(), Meetings.ITEM);

        assertThat(api.get(item).status()).isEqualTo(404);
        assertThat(api.get(item, MEMBER).status()).isEqualTo(404);
    }

    private static String item(String meetingId, String itemId) {
        return "/api/minutes/" + meetingId + "/items/" + itemId;
    }

    private static String paragraphs(String... paragraphs) {
        return "{\"title\": \"Encompass\", \"paragraphs\": [\"%s\"]}".formatted(String.join("\", \"", paragraphs));
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
