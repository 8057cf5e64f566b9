package org.moothall.meetings.meeting;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting can be watched.
 *
 * @param address where a browser sees it
 * @param startsAt when the transmission begins, or null where it begins with the meeting
 */
public record Webcast(String address, @Nullable Instant startsAt, State state) {

    private static final int LONGEST = 2_000;

    /** How far it is. */
    public enum State {
        PLANNED("planned"),
        LIVE("live"),
        /** It can be watched afterwards, perhaps at another address. */
        ARCHIVED("archived");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** The word that the API, the events and the store use. */
        public String word() {
            return word;
        }

        public static Optional<State> ofWord(String word) {
            return Arrays.stream(values())
                    .filter(state -> state.word.equals(word))
                    .findFirst();
        }
    }

    /** Whether a link may lead there: by https, to a named host, without anybody's password in it. */
    public static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return text.length() <= LONGEST
                    && "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
