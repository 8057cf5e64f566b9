package org.moothall.local.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.local.settings.DemoPerson;
import org.moothall.local.settings.PlainFailure;
import org.moothall.local.settings.Secrets;
import org.moothall.local.settings.Settings;
import org.moothall.local.token.HeadlessSignIn;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class SignInIT {

    @TempDir
    static Path home;

    private ConfigurableApplicationContext server;

    @BeforeEach
    void start() {
        server = new SpringApplicationBuilder(Server.class).run("--server.port=0");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void givesATokenThatSaysWhoWhatAndForWhom() throws Exception {
        var token = SignedJWT.parse(new HeadlessSignIn(address()).token(person("clerk")));

        var claims = token.getJWTClaimsSet();
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(claims.getIssuer()).isEqualTo("http://localhost:9000");
        assertThat(claims.getAudience()).containsExactly("moothall");
        assertThat(claims.getSubject()).isEqualTo("harriet.fennimore");
        assertThat(claims.getStringClaim("name")).isEqualTo("Harriet Fennimore");
        assertThat(claims.getStringListClaim("roles")).containsExactly("clerk");
    }

    @Test
    void hasAPersonForEveryRole() throws Exception {
        for (var role : List.of("chair", "member", "officer", "integrator", "operator")) {
            var token = SignedJWT.parse(new HeadlessSignIn(address()).token(person(role)));
            assertThat(token.getJWTClaimsSet().getStringListClaim("roles")).containsExactly(role);
        }
    }

    @Test
    void verifiesATokenFromBeforeItsRestart() throws Exception {
        var token = SignedJWT.parse(new HeadlessSignIn(address()).token(person("clerk")));

        stop();
        start();

        var keys = JWKSet.parse(get(address().resolve("/oauth2/jwks")).body());
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        assertThat(key.isPrivate()).isFalse();
    }

    @Test
    void refusesAWrongPassword() {
        var wrong = new DemoPerson("clerk", "harriet.fennimore", "Harriet Fennimore", "guessed");

        assertThatThrownBy(() -> new HeadlessSignIn(address()).token(wrong)).isInstanceOf(PlainFailure.class);
    }

    @Test
    void refusesAnAuthorizationRequestWithoutAProofKey() throws Exception {
        var request = "/oauth2/authorize?response_type=code&client_id=moothall-cli&scope=openid"
                + "&redirect_uri=http://127.0.0.1:8765/callback";

        assertThat(get(address().resolve(request))
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .startsWith("http://127.0.0.1:8765/callback?error=invalid_request")
                .contains("code_challenge");
    }

    @Test
    void sendsNobodyToAnAddressThatIsNotRegistered() throws Exception {
        var request = "/oauth2/authorize?response_type=code&client_id=moothall-gateway&scope=openid"
                + "&redirect_uri=https://evil.example/&code_challenge=x&code_challenge_method=S256";

        assertThat(get(address().resolve(request)).statusCode()).isEqualTo(400);
    }

    @Test
    void showsNoPasswordOnTheSignInPage() throws Exception {
        var page = get(address().resolve("/sign-in")).body();

        assertThat(page).contains("harriet.fennimore", "lang=\"en-GB\"", "<label for=\"password\">");
        assertThat(page).doesNotContain(person("clerk").password());
    }

    private URI address() {
        var port = ((WebServerApplicationContext) server).getWebServer().getPort();
        return URI.create("http://localhost:" + port);
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address).header("Accept", "text/html, application/json");
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static DemoPerson person(String role) {
        return new Secrets(settings().home()).demoPeople().withRole(role);
    }

    private static Settings settings() {
        return Settings.of(Map.of("MOOTHALL_HOME", home.toString()));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(SignIn.class)
    static class Server {

        @Bean
        Settings moothallSettings() {
            return settings();
        }

        @Bean
        Secrets secrets(Settings settings) {
            return new Secrets(settings.home());
        }
    }
}
