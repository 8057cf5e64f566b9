package org.moothall.gateway.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The council's logo, from the file that its brand names: an SVG or PNG, small, since every page shows it. It is read when
 * the gateway starts, so that one that cannot be used is found then. A script within an SVG does not run: the page shows
 * it as an image, and the content policy forbids it to whoever opens it alone.
 */
@Controller
class Logo {
    private static final int MOST_BYTES = 20_000;

    private final ResponseEntity<byte[]> answer;

    Logo(Brand brand) {
        this.answer = brand.logo() == null ? ResponseEntity.notFound().build() : read(brand.logo());
    }

    @GetMapping("/assets/brand-logo")
    ResponseEntity<byte[]> logo() {
        return answer;
    }

    private static ResponseEntity<byte[]> read(Path file) {
        String name = file.getFileName().toString();
        MediaType type = name.endsWith(".svg") ? MediaType.valueOf("image/svg+xml") : MediaType.IMAGE_PNG;
        if (!name.endsWith(".svg") && !name.endsWith(".png")) {
            throw new IllegalArgumentException("moothall.brand.logo: " + file + " is neither .svg nor .png");
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IllegalArgumentException("moothall.brand.logo: %s has %d bytes, and may have %d"
                        .formatted(file, Files.size(file), MOST_BYTES));
            }
            return ResponseEntity.ok()
                    .contentType(type)
                    .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                    .body(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("moothall.brand.logo: " + file + " cannot be read", unreadable);
        }
    }
}
