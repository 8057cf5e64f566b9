package org.moothall.gateway.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;
import org.moothall.gateway.problem.Problem;
import org.moothall.gateway.problem.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes the fields of a multipart form of the desk readable before anybody asks whether one of our pages sent it, and
 * leaves its file where it is: in the connection.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 101)
class MultipartForms extends OncePerRequestFilter {
    private final ProblemWriter problems;

    MultipartForms(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !request.getRequestURI().startsWith("/desk/")
                || type == null
                || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        FormWithFile form;
        try {
            form = FormWithFile.of(request);
        } catch (FileUploadException
                | FileUploadIOException
                | InvalidFileNameException
                | MultipartStream.MalformedStreamException unreadable) {
            problems.refuse(
                    Problem.of(HttpStatus.BAD_REQUEST, "invalid-request", "The form could not be read"),
                    request,
                    response);
            return;
        }
        if (form.file() != null) {
            request.setAttribute(SentFile.ATTRIBUTE, form.file());
        }
        chain.doFilter(new ReadFields(request, form.fields()), response);
    }
}
