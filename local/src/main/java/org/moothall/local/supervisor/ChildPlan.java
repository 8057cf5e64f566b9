package org.moothall.local.supervisor;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** How one child process is started, and where it says that it is ready. */
record ChildPlan(
        String name, String what, List<String> command, Map<String, String> environment, int port, URI ready) {}
