package org.moothall.gateway.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Answers what Tomcat refuses before the application sees it (an impossible request line, headers over the limit) in
 * the same form as every other problem. Tomcat makes it by name, hence public and without arguments.
 */
public class BareProblemValve extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var problem = KnownProblems.of(status);
        // Fixed words of ours only, nothing of the request, so no escaping is called for.
        var body = "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d}"
                .formatted(problem.body().get("type"), problem.title(), status.value());
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("The client did not wait for the answer", gone);
        }
    }
}
