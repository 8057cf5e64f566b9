package org.moothall.local.supervisor;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How one child process is started, and where it says that it is ready. What an earlier life left in scratch is removed. */
record ChildPlan(
        String name,
        String what,
        List<String> command,
        Map<String, String> environment,
        Path scratch,
        int port,
        URI ready) {}
