package org.moothall.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.moothall.gateway.limit.LimitSettings.Form;
import org.moothall.gateway.problem.Problem;
import org.moothall.gateway.problem.ProblemWriter;
import org.moothall.gateway.upload.ReadFields;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the form of a page before anybody asks for its fields, and refuses one that is longer than the page's forms can be.
 * The servlet container has one limit for all of them, and some pages of an import need a wide one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class FormLimit extends OncePerRequestFilter {
    /** Where text is pasted to be read, and where something is said of each finding of it. */
    private static final Pattern OF_AN_IMPORT = Pattern.compile("/desk/import/[^/]+(/items/[^/]+)?");

    private final LimitSettings settings;
    private final ProblemWriter problems;

    FormLimit(LimitSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getRequestURI().startsWith("/api/")
                || type == null
                || !type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = OF_AN_IMPORT.matcher(request.getRequestURI()).matches() ? settings.importForm() : settings.form();
        // From here on the container leaves the body alone, whoever asks it for a field.
        var body = request.getInputStream();
        var most = Math.toIntExact(limit.largest().toBytes());
        if (request.getContentLengthLong() > most) {
            problems.refuse(tooLong(limit), request, response);
            return;
        }
        var read = body.readNBytes(most + 1);
        if (read.length > most || fields(read) > limit.fields()) {
            problems.refuse(tooLong(limit), request, response);
            return;
        }
        MultiValueMap<String, String> fields;
        try {
            fields = UrlEncoded.parse(new String(read, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            problems.refuse(
                    Problem.of(HttpStatus.BAD_REQUEST, "invalid-request", "The form could not be read"),
                    request,
                    response);
            return;
        }
        chain.doFilter(new ReadFields(request, fields), response);
    }

    private static int fields(byte[] form) {
        var count = 1;
        for (var one : form) {
            count += one == '&' ? 1 : 0;
        }
        return count;
    }

    private static Problem tooLong(Form limit) {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "form-too-long", "The form is too long")
                .detail("At most %d kB and %d fields can be sent at once."
                        .formatted(limit.largest().toKilobytes(), limit.fields()))
                .todo("Make the text shorter, or send it in parts.");
    }
}
