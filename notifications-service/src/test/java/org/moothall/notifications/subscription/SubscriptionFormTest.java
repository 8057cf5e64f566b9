package org.moothall.notifications.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionFormTest {

    @Test
    void readsAFilterAndIgnoresHowItIsWritten() {
        SubscriptionForm form = new SubscriptionForm(
                "email",
                "jo@example.org",
                new FilterForm(
                        List.of("b2", "b1", "b2"),
                        List.of("agenda-published", "agenda-published"),
                        List.of(" School Transport ", "school transport")));

        Filter filter = ((SubscriptionForm.Reading.Clear) form.read(SubscriptionFixtures.INTERNET)).filter();

        assertThat(filter.bodies()).containsExactly("b1", "b2");
        assertThat(filter.events()).containsExactly(EventName.AGENDA_PUBLISHED);
        assertThat(filter.keywords()).containsExactly("school transport");
    }

    @Test
    void takesAnEventByItsNameAndByItsType() {
        assertThat(EventName.of("minutes-published")).contains(EventName.MINUTES_PUBLISHED);
        assertThat(EventName.of("org.moothall.minutes.minutes-published.v1")).contains(EventName.MINUTES_PUBLISHED);
        assertThat(EventName.of("org.moothall.minutes.minutes-drafted.v1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ",jo@example.org,MISSING,channel",
        "email,,MISSING,target",
        "pigeon,jo@example.org,UNKNOWN_CHANNEL,channel",
        "email,jo.example.org,INVALID_EMAIL_ADDRESS,target",
        "webhook,jo@example.org,INVALID_WEBHOOK_URL,target",
        "webhook,https://127.0.0.1/hook,WEBHOOK_NOT_ALLOWED,target",
        "webhook,https://intranet.example.org/hook,WEBHOOK_NOT_ALLOWED,target",
        "webhook,http://example.org/hook,WEBHOOK_NOT_ALLOWED,target",
        "webhook,http://nowhere.example.org/hook,WEBHOOK_NOT_ALLOWED,target"
    })
    void namesTheFieldThatIsWrong(
            @Nullable String channel, @Nullable String target, FormFault.Kind kind, String field) {
        assertThat(faults(channel, target, List.of(), List.of(), List.of()))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(kind);
                    assertThat(fault.field()).isEqualTo(field);
                });
    }

    @Test
    void takesPlainHttpOnlyIntoANetworkThatTheOperatorAllowed() {
        assertThat(faults("webhook", "http://lab.example.org/hook", List.of(), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void takesAHostThatDoesNotResolveYet() {
        assertThat(faults("webhook", "https://nowhere.example.org/hook", List.of(), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void listsTheKnownEventsForAnUnknownOne() {
        assertThat(faults("email", "jo@example.org", List.of(), List.of("meeting-moved"), List.of()))
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).contains("meeting-rescheduled"));
    }

    @Test
    void findsEveryFaultAtOnce() {
        assertThat(faults("email", "jo", List.of(""), List.of("x"), List.of("a")))
                .extracting(FormFault::field)
                .containsExactly("target", "filter.bodies", "filter.events", "filter.keywords");
    }

    @Test
    void boundsEveryList() {
        List<String> many = Collections.nCopies(51, "agenda-published");

        assertThat(faults("email", "jo@example.org", many, many, many))
                .extracting(FormFault::field)
                .containsExactly("filter.bodies", "filter.events", "filter.keywords");
    }

    @Test
    void refusesKeywordsWithLineBreaksOrOfAnOddLength() {
        for (String keyword : List.of("a", "a\nb", "x".repeat(61), "  ")) {
            assertThat(faults("email", "jo@example.org", List.of(), List.of(), List.of(keyword)))
                    .as(keyword)
                    .hasSize(1);
        }
    }

    private static List<FormFault> faults(
            @Nullable String channel,
            @Nullable String target,
            List<String> bodies,
            List<String> events,
            List<String> keywords) {
        SubscriptionForm form = new SubscriptionForm(channel, target, new FilterForm(bodies, events, keywords));
        return switch (form.read(SubscriptionFixtures.INTERNET)) {
            case SubscriptionForm.Reading.Clear _ -> List.of();
            case SubscriptionForm.Reading.Faulty faulty -> faulty.faults();
        };
    }
}
