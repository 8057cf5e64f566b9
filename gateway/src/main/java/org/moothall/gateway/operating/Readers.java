package org.moothall.gateway.operating;

import java.util.Set;
import org.moothall.gateway.page.PageProblems;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.route.Upstreams;
import org.springframework.stereotype.Component;

/** The services that read events, by the names that they have in addresses. */
@Component
class Readers {
    private final Set<String> names;

    Readers(Upstreams upstreams) {
        this.names = upstreams.readersOfEvents().keySet();
    }

    Set<String> all() {
        return names;
    }

    /** Something that one of them keeps for operators. */
    Question question(String service, String path, Object... parts) {
        return Question.of(address(service, path), parts);
    }

    /** The path of a question or a command; of any other service there is nothing here. */
    String address(String service, String path) {
        if (!names.contains(service)) {
            throw PageProblems.notFound();
        }
        return "/api/operations/" + service + path;
    }
}
