package org.moothall.relay.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an operator may ask of the service's projections, and have done to them, while the service runs. */
public final class ProjectionRebuilds {

    private final Map<String, ProjectionFeed> feeds;
    private final Projections projections;
    private final CopyRegister register;
    private final RebuildCrew crew;

    ProjectionRebuilds(
            Map<String, ProjectionFeed> feeds, Projections projections, CopyRegister register, RebuildCrew crew) {
        this.feeds = feeds;
        this.projections = projections;
        this.register = register;
        this.crew = crew;
    }

    /** All of them by name. */
    public List<ProjectionStatus> list() {
        return feeds.keySet().stream().sorted().map(this::status).toList();
    }

    public Optional<ProjectionStatus> find(String name) {
        return feeds.containsKey(name) ? Optional.of(status(name)) : Optional.empty();
    }

    private ProjectionStatus status(String name) {
        RegisteredCopy copy = register.find(name);
        return copy.status(projections.documents(copy.live()));
    }

    /** Begins to rebuild; the answer does not wait for the end. */
    public Answer start(String name, String by) {
        ProjectionFeed feed = feeds.get(name);
        if (feed == null) {
            return new Answer.Unknown();
        }
        boolean begun = crew.begin(feed, by);
        ProjectionStatus status = status(name);
        return begun ? new Answer.Begun(status) : new Answer.UnderWay(status);
    }

    /** What became of the wish for a rebuild. */
    public sealed interface Answer {

        record Begun(ProjectionStatus status) implements Answer {}

        /** One is under way, begun by whomever. */
        record UnderWay(ProjectionStatus status) implements Answer {}

        record Unknown() implements Answer {}
    }
}
