package org.moothall.system.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The search can fail: it finds what is planted, whatever it is wrapped in. */
class SearchlightTest {

    private final Canaries canaries = new Canaries();
    private final Canary canary = canaries.secret("title");

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void findsAWordHoweverItIsEncoded(String encoding, UnaryOperator<String> encode) {
        String text = "before " + encode.apply("Sale to " + canary + " of land") + " after";

        assertThat(canaries.wronglyIn(Stream.of(log(text))))
                .hasSize(1)
                .first()
                .asString()
                .contains("title", "LOG");
    }

    static Stream<Arguments> findsAWordHoweverItIsEncoded() {
        return Stream.of(
                encoding("plain", text -> text),
                encoding("upper case", text -> text.toUpperCase(Locale.ROOT)),
                encoding("URL", text -> URLEncoder.encode(text, UTF_8)),
                encoding("URL, every letter", text -> each(text, "%%%02X")),
                encoding("URL twice", text -> each(text, "%%25%02x")),
                encoding("JSON, every letter", text -> each(text, "\\u%04x")),
                encoding("HTML, every letter", text -> each(text, "&#%d;")),
                encoding("HTML, hexadecimal", text -> each(text, "&#x%x;")),
                encoding("quoted-printable with a soft break", text -> text.replace("canary", "can=\r\nary")),
                encoding("Base64", text -> base64(text)),
                encoding("Base64 at the second byte", text -> base64("x" + text)),
                encoding("Base64 at the third byte", text -> base64("xy" + text)),
                encoding("Base64 inside Base64", text -> base64(base64(text))),
                encoding(
                        "Base64 for addresses",
                        text -> Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(("??>>" + text).getBytes(UTF_8))),
                encoding("Base64 glued to a word", text -> "token" + base64(text)),
                encoding("hexadecimal", text -> HexFormat.of().formatHex(text.getBytes(UTF_8))));
    }

    @Test
    void findsASecretThatThePlatformMadeUp() {
        canaries.given("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "signing secret", _ -> false);

        assertThat(canaries.wronglyIn(Stream.of(log("key=whsec%5FMfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))))
                .hasSize(1);
    }

    @Test
    void letsBeWhatIsNotMarkedAndWhatIsWhereItMayBe() {
        Canary address = canaries.own("address");

        assertThat(canaries.wronglyIn(Stream.of(
                        log("canary birds, canary0123, QmFzZTY0IG9mIG5vdGhpbmcgdGhhdCBpcyBzZWNyZXQ="),
                        new Text(Place.LETTER, address + "@example.org", null, "To: " + address))))
                .isEmpty();
        assertThat(canaries.wronglyIn(Stream.of(new Text(Place.LETTER, "al@example.org", null, "To: " + address))))
                .hasSize(1);
    }

    @Test
    void letsTheWorldSeeWhatWasPublishedButNotAnEventOfBeforeNorTheLog() {
        Instant before = Instant.now().minusSeconds(1);
        canaries.publish(List.of(canary));

        assertThat(canaries.wronglyIn(
                        Stream.of(new Text(Place.TOPIC, "t", Instant.now().plusSeconds(1), "" + canary))))
                .isEmpty();
        assertThat(canaries.wronglyIn(Stream.of(new Text(Place.TOPIC, "t", before, "" + canary))))
                .hasSize(1);
        assertThat(canaries.wronglyIn(Stream.of(log("" + canary)))).hasSize(1);
    }

    private static Text log(String line) {
        return new Text(Place.LOG, "gateway.log", null, line);
    }

    private static Arguments encoding(String name, UnaryOperator<String> encode) {
        return Arguments.of(name, encode);
    }

    private static String each(String text, String format) {
        return text.chars().mapToObj(format::formatted).collect(Collectors.joining());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
