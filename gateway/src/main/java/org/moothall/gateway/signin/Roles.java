package org.moothall.gateway.signin;

import java.util.List;
import java.util.Locale;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** The roles of a token as authorities, and back. Roles that the platform does not know do no harm: nothing asks for them. */
final class Roles {
    private static final String PREFIX = "ROLE_";

    private Roles() {}

    static List<GrantedAuthority> authorities(Jwt token) {
        // Read by hand: a claim of another shape is no role, not an error.
        return token.getClaims().get("roles") instanceof List<?> roles
                ? roles.stream()
                        .filter(String.class::isInstance)
                        .<GrantedAuthority>map(
                                role -> new SimpleGrantedAuthority(PREFIX + ((String) role).toUpperCase(Locale.ROOT)))
                        .toList()
                : List.of();
    }

    static List<String> of(Authentication caller) {
        return caller.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(PREFIX))
                .map(authority -> authority.substring(PREFIX.length()).toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }
}
