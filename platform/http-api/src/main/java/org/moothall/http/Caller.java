package org.moothall.http;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who sends a request. Controllers take it as a parameter.
 *
 * @param id the token's subject, empty for the anonymous
 */
public record Caller(String id, String name, Set<Role> roles) {

    public static Caller anonymous() {
        return new Caller("", "", Set.of());
    }

    static Caller current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Jwt jwt ? of(jwt) : anonymous();
    }

    static Caller of(Jwt jwt) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<String> claimed = jwt.getClaimAsStringList(Role.CLAIM);
        if (claimed != null) {
            claimed.forEach(claim -> Role.ofClaim(claim).ifPresent(roles::add));
        }
        String name = jwt.getClaimAsString("name");
        String subject = jwt.getSubject();
        return new Caller(subject == null ? "" : subject, name == null ? "" : name, roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isOneOf(Role... any) {
        for (Role role : any) {
            if (is(role)) {
                return true;
            }
        }
        return false;
    }

    /** The roles by name, for rules that know nothing of HTTP. */
    public Set<String> roleNames() {
        return roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isAnonymous() {
        return id.isEmpty();
    }
}
