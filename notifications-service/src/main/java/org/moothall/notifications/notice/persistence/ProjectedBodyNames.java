package org.moothall.notifications.notice.persistence;

import java.util.Optional;
import org.moothall.notifications.notice.BodyNames;
import org.moothall.relay.projection.Projection;
import org.moothall.relay.projection.Projections;
import org.springframework.stereotype.Component;

/** The names of bodies as a local copy, kept from the bodies' events. */
@Component
class ProjectedBodyNames implements BodyNames {
    private final Projection<Named> bodies;

    ProjectedBodyNames(Projections projections) {
        this.bodies = projections.of("bodyNames", Named.class);
    }

    @Override
    public void learn(String bodyId, long version, String name) {
        bodies.apply(bodyId, version, new Named(name));
    }

    @Override
    public Optional<String> nameOf(String bodyId) {
        return bodies.find(bodyId).map(Named::name);
    }

    record Named(String name) {}
}
