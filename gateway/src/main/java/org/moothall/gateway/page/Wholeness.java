package org.moothall.gateway.page;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer keeps what its record says of it: whatever is not marked {@code @Nullable} is there, in it and in all that
 * it holds. JSON can leave out anything, and a page relies on its types.
 */
final class Wholeness {
    private static final Map<Class<?>, List<Component>> KNOWN = new ConcurrentHashMap<>();

    private record Component(RecordComponent declared, boolean mayBeMissing) {
        static Component of(RecordComponent declared) {
            // The records of pages are package-private.
            declared.getAccessor().setAccessible(true);
            return new Component(declared, declared.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }

        @Nullable Object of(Object whole) {
            try {
                return declared.getAccessor().invoke(whole);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        String name() {
            return declared.getDeclaringRecord().getSimpleName() + "." + declared.getName();
        }
    }

    private Wholeness() {}

    /** The first thing that is missing, by its name; nothing where all is there. */
    static Optional<String> gapIn(Object value) {
        return switch (value) {
            case Record whole ->
                components(whole.getClass()).stream()
                        .flatMap(component -> gapAt(component, whole).stream())
                        .findFirst();
            case Collection<?> all -> firstGap(all.stream());
            case Map<?, ?> all -> firstGap(all.values().stream());
            default -> Optional.empty();
        };
    }

    private static Optional<String> gapAt(Component component, Object whole) {
        Object value = component.of(whole);
        if (value == null) {
            return component.mayBeMissing() ? Optional.empty() : Optional.of(component.name());
        }
        return gapIn(value);
    }

    private static Optional<String> firstGap(Stream<?> all) {
        return all.flatMap(one -> (one == null ? Optional.of("an entry of a list") : gapIn(one)).stream())
                .findFirst();
    }

    private static List<Component> components(Class<?> type) {
        return KNOWN.computeIfAbsent(
                type,
                record -> Stream.of(record.getRecordComponents())
                        .filter(component -> !component.getType().isPrimitive())
                        .map(Component::of)
                        .toList());
    }
}
