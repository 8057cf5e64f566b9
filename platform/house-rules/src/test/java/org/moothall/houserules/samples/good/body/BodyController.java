package org.moothall.houserules.samples.good.body;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BodyController {

    @GetMapping("/api/bodies")
    Body body() {
        return new Body("council", "Wealdshire County Council");
    }
}
