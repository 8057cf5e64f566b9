package org.moothall.gateway.signin;

import java.net.URI;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.util.StringUtils;

/** The gateway as a client of the sign-in server: what it is registered as, and where a session's tokens are kept. */
@Configuration(proxyBeanMethods = false)
class Registrations {
    @Bean
    ClientRegistrationRepository clientRegistrations(
            SignInSettings settings, @Value("${moothall.public-url}") URI publicUrl) {
        var confidential = StringUtils.hasText(settings.clientSecret());
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(
                        SignInSettings.REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(
                        confidential ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC : ClientAuthenticationMethod.NONE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                // Configured, not taken from the request: behind a proxy, or with a forged Host, that would be
                // another address.
                .redirectUri(publicUrl + "/login/oauth2/code/" + SignInSettings.REGISTRATION)
                .scope(settings.scopes())
                .issuerUri(settings.issuer())
                .authorizationUri(settings.authorizeUrl().toString())
                .tokenUri(settings.tokenUrl().toString())
                .jwkSetUri(settings.keysUrl().toString())
                .providerConfigurationMetadata(
                        Map.of("end_session_endpoint", settings.logoutUrl().toString()))
                .userNameAttributeName("sub")
                .build());
    }

    /** In the session, so that tokens end with it, and two browsers of one person do not share them. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager authorizedClientManager(
            ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository clients) {
        var manager = new DefaultOAuth2AuthorizedClientManager(registrations, clients);
        manager.setAuthorizedClientProvider(
                OAuth2AuthorizedClientProviderBuilder.builder().refreshToken().build());
        return manager;
    }
}
