package org.moothall.local.settings;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** What must not be known outside this machine. Made at the first start, kept in the data directory, in no repository. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path directory;

    public Secrets(Home home) {
        this.directory = home.secrets();
    }

    /** What the gateway proves itself with to the sign-in server. */
    public String gatewayClientSecret() {
        return keep("gateway-client-secret", () -> random(32));
    }

    public DemoPeople demoPeople() {
        return DemoPeople.parse(
                keep("people.txt", () -> DemoPeople.invent(() -> random(9)).print()));
    }

    /** Where the demo people and their passwords can be read. */
    public Path demoPeopleFile() {
        return directory.resolve("people.txt");
    }

    /** Any other secret text, made once. */
    public String keep(String name, Supplier<String> first) {
        return PrivateFile.readOrCreate(directory.resolve(name), first);
    }

    private static String random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
