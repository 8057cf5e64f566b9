package org.moothall.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mock.env.MockEnvironment;

class BrandTest {
    @ParameterizedTest
    @CsvSource({"#000000,#ffffff,21", "#ffffff,#ffffff,1", "#777777,#ffffff,4.48", "#ffffff,#0000FF,8.59"})
    void theContrastOfColoursIsThatOfTheGuidelines(Colour one, Colour other, double contrast) {
        assertThat(one.contrast(other)).isCloseTo(contrast, within(0.01));
        assertThat(other.contrast(one)).isEqualTo(one.contrast(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345g", "#1234567", "#24364f}body{display:none"})
    void whatIsNoColourIsRefused(String text) {
        assertThatThrownBy(() -> new Colour(text)).hasMessageContaining("# and six hexadecimal digits");
    }

    @Test
    void aCouncilThatSetsNothingHasAReadableBrand() {
        var brand = bound();

        assertThat(brand.council()).isEqualTo("Moothall");
        assertThat(brand.contact()).isNull();
        assertThat(brand.styleSheet()).isEqualTo(":root{--brand:#24364f;--brand-text:#ffffff;--brand-accent:#f3c969}");
    }

    @Test
    void aCouncilsOwnColoursAreInItsStyleSheet() {
        var brand = bound("council", "Wealdshire County Council", "colour", "#14532d", "accent", "#facc15");

        assertThat(brand.council()).isEqualTo("Wealdshire County Council");
        assertThat(brand.styleSheet()).contains("--brand:#14532d", "--brand-accent:#facc15");
    }

    @Test
    void textThatNobodyCouldReadIsRefusedWithItsContrast() {
        assertThatThrownBy(() -> bound("colour", "#14532d", "text-colour", "#1f6b3b"))
                .rootCause()
                .hasMessage(
                        "moothall.brand: text of #1f6b3b on #14532d has a contrast of 1.4, and needs 4.5 (WCAG 2.2, 1.4.3)");
    }

    @Test
    void aColourThatNobodyCouldSeeOnWhiteIsRefused() {
        assertThatThrownBy(() -> bound("colour", "#facc15", "text-colour", "#000000"))
                .rootCause()
                .hasMessageContaining("the colour #facc15 has a contrast of 1.5 on white, and needs 4.5");
    }

    @Test
    void theExampleOfTheDocumentationIsABrand() throws IOException {
        var example = new YamlPropertySourceLoader()
                .load("example", new FileSystemResource("../docs/examples/brand.yml"))
                .getFirst();
        var environment = new MockEnvironment();
        environment.getPropertySources().addFirst(example);

        assertThat(bound(environment).council()).isEqualTo("Wealdshire County Council");
    }

    @Test
    void aLogoIsServedAsWhatItIs(@TempDir Path folder) throws IOException {
        var svg = Files.writeString(folder.resolve("logo.svg"), "<svg/>");

        var answer = new Logo(bound("logo", svg.toString())).logo();

        assertThat(answer.getHeaders().getContentType()).hasToString("image/svg+xml");
        assertThat(answer.getBody()).asString().isEqualTo("<svg/>");
        assertThat(new Logo(bound()).logo().getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void aLogoThatCannotBeUsedIsRefusedAtTheStart(@TempDir Path folder) throws IOException {
        var heavy = Files.write(folder.resolve("logo.png"), new byte[20_001]);

        assertThatThrownBy(() -> new Logo(bound("logo", heavy.toString())))
                .hasMessageContaining("has 20001 bytes, and may have 20000");
        assertThatThrownBy(
                        () -> new Logo(bound("logo", folder.resolve("logo.html").toString())))
                .hasMessageContaining("is neither .svg nor .png");
        assertThatThrownBy(
                        () -> new Logo(bound("logo", folder.resolve("none.svg").toString())))
                .hasMessageContaining("cannot be read");
    }

    private static Brand bound(String... settings) {
        var environment = new MockEnvironment();
        for (var i = 0; i < settings.length; i += 2) {
            environment.setProperty("moothall.brand." + settings[i], settings[i + 1]);
        }
        return bound(environment);
    }

    private static Brand bound(MockEnvironment environment) {
        return Binder.get(environment).bindOrCreate("moothall.brand", Bindable.of(Brand.class));
    }
}
