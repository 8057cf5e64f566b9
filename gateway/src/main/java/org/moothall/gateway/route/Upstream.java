package org.moothall.gateway.route;

import java.net.URI;
import java.util.List;

/** A service behind the gateway and the paths that are its own. */
public record Upstream(String name, URI address, List<String> prefixes) {
    public Upstream {
        prefixes = List.copyOf(prefixes);
    }

    public boolean owns(String path) {
        return prefixes.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }
}
