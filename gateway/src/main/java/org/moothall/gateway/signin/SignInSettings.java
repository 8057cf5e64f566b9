package org.moothall.gateway.signin;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sign-in server. Its addresses are settings and not discovered, so that the gateway starts, and serves the public,
 * while the sign-in server is down. Without a client secret the gateway is a public client, kept safe by PKCE alone.
 */
@ConfigurationProperties("moothall.sign-in")
public record SignInSettings(
        String issuer,
        URI authorizeUrl,
        URI tokenUrl,
        URI keysUrl,
        URI logoutUrl,
        @DefaultValue("moothall") String audience,
        @DefaultValue("moothall-gateway") String clientId,
        @Nullable String clientSecret,
        @DefaultValue({"openid", "profile"}) List<String> scopes) {

    /** The name of the one registration; it is in the redirect address that the sign-in server knows. */
    public static final String REGISTRATION = "moothall";
}
