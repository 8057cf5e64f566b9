package org.moothall.contracts;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of a sealed type of events, held against the contract: one contract for each, and one kind for each contract. */
public final class EventKinds {

    private EventKinds() {}

    /** Every class that an event of the sealed type can be of, however deep the hierarchy. */
    public static Set<Class<?>> of(Class<?> type) {
        return all(type).collect(Collectors.toSet());
    }

    /**
     * Fails the calling test unless there is a sample of every kind, every kind has one contract that no other has, and
     * these are all that the contract has for this part of the owner's events.
     *
     * @param part how the names of these events begin
     */
    public static <E> void assertOneContractForEach(
            Class<E> sealed,
            Collection<? extends E> samples,
            Function<E, String> typeOf,
            String owner,
            String... part) {
        Map<Class<?>, SortedSet<String>> types = new HashMap<>();
        samples.forEach(sample ->
                types.computeIfAbsent(sample.getClass(), _ -> new TreeSet<>()).add(typeOf.apply(sample)));
        check(
                types.keySet().equals(of(sealed)),
                "there are samples of %s, but the kinds are %s",
                types.keySet(),
                of(sealed));
        types.forEach((kind, of) -> check(of.size() == 1, "%s is told in several ways: %s", kind, of));
        SortedSet<String> told = new TreeSet<>();
        types.forEach((kind, of) -> check(told.add(of.first()), "%s is told by another kind too: %s", kind, of));
        SortedSet<String> promised = Contract.typesOf(owner, part);
        check(told.equals(promised), "told is %s, but the contract has %s", told, promised);
    }

    private static Stream<Class<?>> all(Class<?> type) {
        if (!type.isSealed()) {
            check(Modifier.isFinal(type.getModifiers()), "%s is open: anything may be one", type);
            return Stream.of(type);
        }
        Stream<Class<?>> below = Stream.of(type.getPermittedSubclasses()).flatMap(EventKinds::all);
        return Modifier.isAbstract(type.getModifiers()) ? below : Stream.concat(Stream.of(type), below);
    }

    private static void check(boolean so, String what, Object... particulars) {
        if (!so) {
            throw new AssertionError(what.formatted(particulars));
        }
    }
}
