package org.moothall.http;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Who may call which endpoint: the one place where a service says so. The first rule that matches a request counts; an
 * endpoint without a rule is closed to everyone.
 */
public final class EndpointRules {

    private final List<Rule> rules;

    private EndpointRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    public static Builder builder() {
        return new Builder();
    }

    List<Rule> rules() {
        return rules;
    }

    /** Who may pass: everybody, or those with one of the roles. */
    record Rule(HttpMethod method, String pattern, boolean everybody, Set<Role> roles) {}

    /** Collects the rules in the order in which they are tried. */
    public static final class Builder {

        private final List<Rule> rules = new ArrayList<>();

        private Builder() {}

        /** Open to everybody, signed in or not. */
        public Builder anyone(HttpMethod method, String... patterns) {
            for (String pattern : patterns) {
                rules.add(new Rule(method, pattern, true, Set.of()));
            }
            return this;
        }

        /** Open to whoever has any role. */
        public Builder signedIn(HttpMethod method, String... patterns) {
            for (String pattern : patterns) {
                rules.add(new Rule(method, pattern, false, EnumSet.allOf(Role.class)));
            }
            return this;
        }

        /** Open to whoever has one of the roles named. */
        public Builder only(HttpMethod method, String pattern, Role first, Role... others) {
            rules.add(new Rule(method, pattern, false, EnumSet.of(first, others)));
            return this;
        }

        /** The rules that a library brings for the endpoints that it adds. */
        public Builder and(EndpointRules others) {
            rules.addAll(others.rules);
            return this;
        }

        public EndpointRules build() {
            return new EndpointRules(rules);
        }
    }
}
