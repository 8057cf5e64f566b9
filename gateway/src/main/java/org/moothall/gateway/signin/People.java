package org.moothall.gateway.signin;

import java.util.HashMap;
import java.util.Map;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/**
 * Makes a person of the two tokens of a sign-in. Name and roles are read from the access token, checked as strictly as
 * one that came as a bearer, so that a session never has a role that the services would not grant.
 */
@Component
class People implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final JwtDecoder accessTokens;

    People(JwtDecoder accessTokens) {
        this.accessTokens = accessTokens;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = checked(request.getAccessToken().getTokenValue());
        var claims = new HashMap<String, Object>(Map.of("sub", token.getSubject()));
        var name = token.getClaimAsString("name");
        if (name != null) {
            claims.put("name", name);
        }
        return new DefaultOidcUser(Roles.authorities(token), request.getIdToken(), new OidcUserInfo(claims), "sub");
    }

    private Jwt checked(String accessToken) {
        try {
            return accessTokens.decode(accessToken);
        } catch (JwtException refused) {
            throw new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN), refused);
        }
    }
}
