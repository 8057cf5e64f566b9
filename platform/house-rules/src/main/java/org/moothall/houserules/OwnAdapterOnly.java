package org.moothall.houserules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class may know adapter classes of its own package and none of any other, not even of its own feature. */
final class OwnAdapterOnly extends ArchCondition<JavaClass> {

    private final Rooms rooms;

    OwnAdapterOnly(Rooms rooms) {
        super("not know an adapter of another package");
        this.rooms = rooms;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass();
            boolean adapter =
                    rooms.of(target).map(Room::kind).filter(Kind::isAdapter).isPresent();
            if (adapter && !target.getPackageName().equals(type.getPackageName())) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }
}
