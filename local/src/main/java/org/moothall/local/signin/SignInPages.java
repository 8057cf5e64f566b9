package org.moothall.local.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.local.settings.DemoPeople;
import org.moothall.local.settings.DemoPerson;
import org.moothall.local.settings.Secrets;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The few pages that people see here: sign in, signed in, signed out. */
@RestController
class SignInPages {

    private final DemoPeople people;
    private final Secrets secrets;

    SignInPages(DemoPeople people, Secrets secrets) {
        this.people = people;
        this.secrets = secrets;
    }

    @GetMapping(path = SignInSecurity.PAGE, produces = MediaType.TEXT_HTML_VALUE)
    String signIn(HttpServletRequest request, CsrfToken csrf) {
        var failed = request.getParameter("error") != null;
        var body = """
                <h1>Sign in to Moothall</h1>
                %s
                <form method="post" action="%s">
                <input type="hidden" name="%s" value="%s">
                <label for="username">User name</label>
                <input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required%s>
                <label for="password">Password</label>
                <input id="password" name="password" type="password" autocomplete="current-password" required>
                <button type="submit">Sign in</button>
                </form>
                <h2>Demo people</h2>
                <p>Wealdshire County Council is fictional. The passwords are in the file
                <code>%s</code> on this machine.</p>
                <table><thead><tr><th scope="col">Role</th><th scope="col">Name</th><th scope="col">User name</th></tr></thead>
                <tbody>%s</tbody></table>
                """.formatted(
                        failed
                                ? "<p class=\"error\" id=\"error\" role=\"alert\">The user name or the password is not right.</p>"
                                : "",
                        SignInSecurity.PAGE,
                        text(csrf.getParameterName()),
                        text(csrf.getToken()),
                        failed ? " aria-describedby=\"error\" aria-invalid=\"true\"" : "",
                        text(secrets.demoPeopleFile().toString()),
                        people.people().stream().map(SignInPages::row).collect(Collectors.joining()));
        return SignInLayout.page(failed ? "Error: sign in" : "Sign in", body);
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    String signedIn(@Nullable Authentication person, CsrfToken csrf) {
        if (person == null) {
            return SignInLayout.page(
                    "Sign-in server",
                    "<h1>Sign-in server of the Moothall demo</h1><p><a href=\"%s\">Sign in</a></p>"
                            .formatted(SignInSecurity.PAGE));
        }
        return SignInLayout.page("Signed in", """
                <h1>You are signed in</h1>
                <p>as %s.</p>
                <form method="post" action="/sign-out">
                <input type="hidden" name="%s" value="%s">
                <button type="submit">Sign out</button>
                </form>
                """.formatted(
                        text(person.getName()), text(csrf.getParameterName()), text(csrf.getToken())));
    }

    @GetMapping(path = "/signed-out", produces = MediaType.TEXT_HTML_VALUE)
    String signedOut() {
        return SignInLayout.page(
                "Signed out",
                "<h1>You are signed out</h1><p><a href=\"%s\">Sign in again</a></p>".formatted(SignInSecurity.PAGE));
    }

    private static String row(DemoPerson person) {
        return "<tr><td>%s</td><td>%s</td><td><code>%s</code></td></tr>"
                .formatted(text(person.role()), text(person.name()), text(person.userName()));
    }

    private static String text(String raw) {
        return HtmlUtils.htmlEscape(raw);
    }
}
