package org.moothall.http;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever ends a request into a problem without internals; what only we can mend is logged and counted as 500. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> problem(ProblemException e) {
        return e.problem().response();
    }

    @ExceptionHandler
    ResponseEntity<Object> brokenUpload(MultipartException e) {
        return Problem.invalid("The upload could not be read")
                .detail("The request is not a well-formed multipart upload.")
                .response();
    }

    @ExceptionHandler
    ResponseEntity<Object> storeAway(DataAccessResourceFailureException e) {
        log.warn("The document store does not answer", e);
        return Problem.storeAway().response();
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception e) throws Exception {
        if (e instanceof AccessDeniedException || e instanceof AuthenticationException) {
            throw e;
        }
        log.error("A request failed for a reason of ours", e);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", "Something went wrong on our side")
                .with("traceId", MDC.get("traceId"))
                .todo("Tell the operator this trace id.")
                .response();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The upload is too large")
                .todo("Send a smaller file; the limit is spring.servlet.multipart.max-file-size.")
                .response();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Problem problem = Problem.invalid("The request has fields that cannot be used")
                .detail(e.getFieldErrors().stream()
                        .map(error -> error.getField() + " " + error.getDefaultMessage())
                        .sorted()
                        .collect(Collectors.joining("; ")));
        e.getFieldErrors().forEach(error -> problem.field(error.getField(), String.valueOf(error.getDefaultMessage())));
        return problem.response();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return e instanceof MethodArgumentTypeMismatchException parameter
                ? UnreadableParameter.problem(parameter).response()
                : super.handleTypeMismatch(e, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return NestedExceptionUtils.getMostSpecificCause(e) instanceof ProblemException ours
                ? ours.problem().response()
                : UnreadableBody.problem(e).response();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        todo(e.getBody(), "Send the body as one of these, and say so in Content-Type: ", e.getSupportedMediaTypes());
        return super.handleHttpMediaTypeNotSupported(e, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String[] methods = e.getSupportedMethods();
        todo(e.getBody(), "Use one of these methods: ", methods == null ? List.of() : List.of(methods));
        return super.handleHttpRequestMethodNotSupported(e, headers, status, request);
    }

    private static void todo(ProblemDetail detail, String what, List<?> those) {
        if (!those.isEmpty()) {
            detail.setProperty(
                    "whatToDo",
                    what + those.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")));
        }
    }

    /** Gives the framework's own problems our stable types. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail detail && hasNoType(detail)) {
            detail.setType(ProblemTypes.ofStatus(status));
        }
        HttpHeaders ours = new HttpHeaders(headers);
        ours.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.createResponseEntity(body, ours, status, request);
    }

    private static boolean hasNoType(ProblemDetail detail) {
        return detail.getType() == null || detail.getType().toString().equals("about:blank");
    }
}
