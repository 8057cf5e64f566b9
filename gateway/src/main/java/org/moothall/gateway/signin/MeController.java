package org.moothall.gateway.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells those who are signed in who they are. */
@RestController
class MeController {
    record Me(String id, @Nullable String name, List<String> roles) {}

    @GetMapping("/api/me")
    ResponseEntity<Me> me(Authentication caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Me(caller.getName(), nameOf(caller), Roles.of(caller)));
    }

    private static @Nullable String nameOf(Authentication caller) {
        return switch (caller.getPrincipal()) {
            case OidcUser person -> person.getFullName();
            case Jwt token -> token.getClaimAsString("name");
            case null, default -> null;
        };
    }
}
