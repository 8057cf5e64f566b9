package org.moothall.houserules;

/**
 * The door to the rules: a module's test names its root package and returns {@code tests()} from a {@code @TestFactory}.
 *
 * <pre>{@code
 * class HouseRulesTest {
 *     @TestFactory
 *     Stream<DynamicTest> rooms() {
 *         return HouseRules.forService("org.moothall.meetings").flat("member").tests();
 *     }
 * }
 * }</pre>
 */
public final class HouseRules {

    private HouseRules() {}

    /** The whole set, for a module that is built of features with rooms. */
    public static ServiceRules forService(String rootPackage) {
        return new ServiceRules(Building.of(rootPackage));
    }

    /** The light set, for a module that services are built on, or that runs them. */
    public static PlatformRules forPlatform(String rootPackage) {
        return new PlatformRules(Building.of(rootPackage));
    }
}
