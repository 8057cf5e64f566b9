package org.moothall.gateway.page;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The council's colours, for the style sheet that all councils share. */
@RestController
class BrandStyle {
    private final Brand brand;

    BrandStyle(Brand brand) {
        this.brand = brand;
    }

    @GetMapping("/assets/brand.css")
    ResponseEntity<String> styleSheet() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(brand.styleSheet());
    }
}
