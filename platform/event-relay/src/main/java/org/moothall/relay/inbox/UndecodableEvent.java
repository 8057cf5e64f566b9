package org.moothall.relay.inbox;

import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.NestedExceptionUtils;
import tools.jackson.core.JacksonException;

/**
 * A record that can never be read, however often it is tried: it goes to the dead-letter topic with this reason. The reason
 * says what is wrong and where, and quotes nothing of the record: it stands in logs too, and who wrote such a record may
 * have put anything into it. For the same reason there is no cause.
 */
public final class UndecodableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UndecodableEvent(String reason) {
        super(reason);
    }

    /**
     * For a body that is not as its contract says.
     *
     * @param failure of the parser; where a record of ours missed a field, in our own words
     */
    public static UndecodableEvent of(ReceivedEvent event, JacksonException failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        String fault = cause instanceof NullPointerException
                ? Objects.requireNonNullElse(cause.getMessage(), "a field is missing")
                : failure.getClass().getSimpleName();
        String path = failure.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
                .collect(Collectors.joining("/"));
        return new UndecodableEvent("%s has a body that is not as its contract says: %s at /%s, line %d, column %d"
                .formatted(
                        event.type(),
                        fault,
                        path,
                        failure.getLocation().getLineNr(),
                        failure.getLocation().getColumnNr()));
    }
}
