package org.moothall.gateway.page;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The council that the pages are of: one file of settings makes them its own.
 *
 * @param council its name
 * @param colour of the header and of buttons; text colour stands on it, accent is the line below
 * @param contact an e-mail address for questions, on every page
 * @param logo a file, shown beside the name
 */
@ConfigurationProperties("moothall.brand")
public record Brand(
        @DefaultValue("Moothall") String council,
        @DefaultValue("#24364f") Colour colour,
        @DefaultValue("#ffffff") Colour textColour,
        @DefaultValue("#f3c969") Colour accent,
        @Nullable String contact,
        @Nullable Path logo) {

    /** WCAG 2.2, success criterion 1.4.3: text of normal size. */
    private static final double LEAST_CONTRAST = 4.5;

    public Brand {
        if (colour.contrast(textColour) < LEAST_CONTRAST) {
            throw new IllegalArgumentException(
                    "moothall.brand: text of %s on %s has a contrast of %.1f, and needs %.1f (WCAG 2.2, 1.4.3)"
                            .formatted(textColour, colour, colour.contrast(textColour), LEAST_CONTRAST));
        }
        // Buttons and the current place in the navigation have the colour on white.
        if (colour.contrast(new Colour("#ffffff")) < LEAST_CONTRAST) {
            throw new IllegalArgumentException(
                    "moothall.brand: the colour %s has a contrast of %.1f on white, and needs %.1f"
                            .formatted(colour, colour.contrast(new Colour("#ffffff")), LEAST_CONTRAST));
        }
    }

    String styleSheet() {
        return String.join(
                "",
                List.of(
                        ":root{--brand:",
                        colour.toString(),
                        ";--brand-text:",
                        textColour.toString(),
                        ";--brand-accent:",
                        accent.toString(),
                        "}"));
    }
}
