package org.moothall.notifications.subscription;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** An address that takes notices by HTTP POST. Whether its host may be called is for {@link Networks} to say. */
public record WebhookUrl(URI uri) implements Target {
    private static final int MAX_LENGTH = 2048;

    /** Reads an address that {@link #faultIn} finds nothing wrong with. */
    static WebhookUrl of(String text) {
        return new WebhookUrl(URI.create(text));
    }

    /** Says what is wrong with the form of an address, if anything. */
    static Optional<String> faultIn(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.of("must not be longer than " + MAX_LENGTH + " characters");
        }
        if (text.codePoints().anyMatch(c -> c <= ' ' || c > '~')) {
            return Optional.of("must be plain ASCII without spaces or line breaks; write other names in Punycode");
        }
        try {
            return faultIn(new URI(text).parseServerAuthority());
        } catch (URISyntaxException e) {
            return Optional.of("must be an absolute URL such as https://example.org/hook");
        }
    }

    private static Optional<String> faultIn(URI uri) {
        if (uri.getScheme() == null || uri.getHost() == null || uri.isOpaque()) {
            return Optional.of("must be an absolute URL such as https://example.org/hook");
        }
        if (!uri.getScheme().equalsIgnoreCase("https") && !uri.getScheme().equalsIgnoreCase("http")) {
            return Optional.of("must begin with https://");
        }
        if (uri.getRawUserInfo() != null) {
            return Optional.of("must not contain a user name or password");
        }
        if (uri.getRawFragment() != null) {
            return Optional.of("must not contain a fragment (#…)");
        }
        return uri.getPort() == 0 || uri.getPort() > 65_535
                ? Optional.of("must not name a port that does not exist")
                : Optional.empty();
    }

    boolean isEncrypted() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    String host() {
        return uri.getHost();
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public String text() {
        return uri.toString();
    }

    @Override
    public String identity() {
        String authority = uri.getScheme() + "://" + uri.getRawAuthority();
        return authority.toLowerCase(Locale.ROOT) + text().substring(authority.length());
    }

    @Override
    public String masked() {
        return uri.getScheme() + "://" + uri.getHost() + "/***";
    }

    @Override
    public String toString() {
        return "WebhookUrl[" + masked() + "]";
    }
}
