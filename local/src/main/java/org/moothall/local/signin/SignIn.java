package org.moothall.local.signin;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.moothall.local.settings.DemoPeople;
import org.moothall.local.settings.Port;
import org.moothall.local.settings.Secrets;
import org.moothall.local.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Who may sign in, which applications may ask, and what is signed. All of it comes from settings and kept secrets, so it outlives a restart. */
@Configuration(proxyBeanMethods = false)
@Import({SignInSecurity.class, SignInPages.class})
public class SignIn {

    @Bean
    AuthorizationServerSettings authorizationServerSettings(Settings settings) {
        var issuer = settings.text("MOOTHALL_ISSUER", "http://localhost:" + settings.port(Port.SIGNIN));
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    JWKSource<SecurityContext> signingKey(Secrets secrets) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.of(secrets)));
    }

    @Bean
    RegisteredClientRepository clients(Settings settings, Secrets secrets) {
        var site = settings.text("MOOTHALL_PUBLIC_URL", "http://localhost:" + settings.port(Port.GATEWAY));
        return new InMemoryRegisteredClientRepository(
                List.of(Clients.gateway(site, secrets.gatewayClientSecret()), Clients.commandLine()));
    }

    @Bean
    DemoPeople demoPeople(Secrets secrets) {
        return secrets.demoPeople();
    }

    @Bean
    UserDetailsService users(DemoPeople people) {
        return new InMemoryUserDetailsManager(people.people().stream()
                .map(it -> User.withUsername(it.userName())
                        .password("{noop}" + it.password())
                        .roles(it.role())
                        .build())
                .toList());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(DemoPeople people) {
        return new Claims(people);
    }
}
