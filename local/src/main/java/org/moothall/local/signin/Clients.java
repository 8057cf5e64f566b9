package org.moothall.local.signin;

import java.time.Duration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The applications that people sign in to. */
final class Clients {

    static final String GATEWAY = "moothall-gateway";
    static final String COMMAND_LINE = "moothall-cli";

    private static final Duration WORKING_DAY = Duration.ofHours(8);

    private Clients() {}

    /** The gateway, on behalf of a browser. */
    static RegisteredClient gateway(String site, String secret) {
        return RegisteredClient.withId(GATEWAY)
                .clientId(GATEWAY)
                .clientName("Moothall")
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(site + "/login/oauth2/code/moothall")
                .postLogoutRedirectUri(site)
                .postLogoutRedirectUri(site + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofMinutes(30))
                        .refreshTokenTimeToLive(WORKING_DAY)
                        .build())
                .build();
    }

    /** A program on this machine, which can keep no secret: proof key, and a redirect to a loopback address with any port. */
    static RegisteredClient commandLine() {
        return RegisteredClient.withId(COMMAND_LINE)
                .clientId(COMMAND_LINE)
                .clientName("Moothall command line")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1/callback")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(WORKING_DAY)
                        .build())
                .build();
    }
}
