package org.moothall.notifications.subscription;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in the plain form of RFC 5321 (dot-atom, ASCII, a domain with a dot). Quoted local parts, comments
 * and line breaks are refused, so that an address can stand in a mail header as it is.
 */
public record EmailAddress(String text) implements Target {
    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL_LENGTH = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(?:\\." + LABEL + ")+");

    public EmailAddress {
        faultIn(text).ifPresent(fault -> {
            throw new IllegalArgumentException("not an e-mail address: " + fault);
        });
    }

    /** Says what is wrong with an address, if anything. */
    static Optional<String> faultIn(String text) {
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("must not contain line breaks or control characters");
        }
        if (text.length() > MAX_LENGTH) {
            return Optional.of("must not be longer than " + MAX_LENGTH + " characters");
        }
        int at = text.indexOf('@');
        if (at < 0) {
            return Optional.of("must contain an @");
        }
        if (at > MAX_LOCAL_LENGTH) {
            return Optional.of("must not have more than " + MAX_LOCAL_LENGTH + " characters before the @");
        }
        boolean plain = LOCAL.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(text.substring(at + 1)).matches();
        return plain ? Optional.empty() : Optional.of("must look like name@example.org");
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public String identity() {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public String masked() {
        return text.charAt(0) + "***" + text.substring(text.indexOf('@'));
    }

    @Override
    public String toString() {
        return "EmailAddress[" + masked() + "]";
    }
}
