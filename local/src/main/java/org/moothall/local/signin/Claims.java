package org.moothall.local.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.local.settings.DemoPeople;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What a token says of a person beside the standard: the name, the roles, and that it is meant for Moothall. */
final class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final String AUDIENCE = "moothall";

    private final DemoPeople people;

    Claims(DemoPeople people) {
        this.people = people;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        @Nullable Authentication signedIn = context.getPrincipal();
        if (signedIn == null) {
            return;
        }
        people.people().stream()
                .filter(it -> it.userName().equals(signedIn.getName()))
                .findFirst()
                .ifPresent(it -> context.getClaims().claim("name", it.name()).claim("roles", List.of(it.role())));
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims().audience(List.of(AUDIENCE));
        }
    }
}
