package org.moothall.notifications.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.feed.FeedDesk;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The feed over HTTP; a reader that asks again with its entity tag gets 304 as long as nothing is new. */
@RestController
@Tag(name = "Feeds")
class FeedController {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final FeedDesk desk;
    private final AtomWriter atom;

    FeedController(FeedDesk desk, @Value("${moothall.public-url}") String publicUrl) {
        this.desk = desk;
        this.atom = new AtomWriter(publicUrl);
    }

    @GetMapping(path = "/api/feeds/notices.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    @Operation(summary = "The latest public events as Atom", description = "All of them, or those of one body.")
    @Nullable ResponseEntity<byte[]> notices(@RequestParam @Nullable String body, WebRequest request) {
        byte[] feed = atom.write(body, desk.latest(body));
        String tag = "\"" + DigestUtils.md5DigestAsHex(feed) + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(feed);
    }
}
