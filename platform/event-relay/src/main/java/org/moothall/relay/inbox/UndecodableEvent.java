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
     * @param failure what the reading threw
     */
    static UndecodableEvent of(ReceivedEvent event, RuntimeException failure) {
        return new UndecodableEvent("%s %s has a body that is not as its contract says: %s%s"
                .formatted(event.type(), event.id(), fault(failure), place(failure)));
    }

    /** Where a record of ours missed a field it says so in our own words; all else may quote what it read. */
    private static String fault(RuntimeException failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof NullPointerException missing
                ? Objects.requireNonNullElse(missing.getMessage(), "a field is missing")
                : failure.getClass().getSimpleName();
    }

    private static String place(RuntimeException failure) {
        if (!(failure instanceof JacksonException parser)) {
            return "";
        }
        String path = parser.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
                .collect(Collectors.joining("/"));
        return " at /%s, line %d, column %d"
                .formatted(
                        path,
                        parser.getLocation().getLineNr(),
                        parser.getLocation().getColumnNr());
    }
}
