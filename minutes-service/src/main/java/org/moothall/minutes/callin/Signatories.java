package org.moothall.minutes.callin;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.moothall.minutes.callin.CallInRefusal.NotEntitled;
import org.moothall.minutes.callin.CallInRefusal.SatOnTheBody;
import org.moothall.minutes.callin.CallInRefusal.TooFewMembers;
import org.moothall.minutes.callin.CallInRefusal.UnknownMembers;
import org.moothall.minutes.member.Councillors;
import org.moothall.minutes.member.KnownBody;
import org.moothall.minutes.member.KnownMember;

/**
 * Finds whether those who call a decision in are enough members who may. A committee that reviews executive decisions may
 * not include members of the executive (Local Government Act 2000, section 9FA(3)), so nobody calls in what their own body
 * decided.
 */
final class Signatories {
    private final Councillors councillors;
    private final CallInRules rules;

    Signatories(Councillors councillors, CallInRules rules) {
        this.councillors = councillors;
        this.rules = rules;
    }

    sealed interface Found {
        record Entitled(List<Signatory> members) implements Found {}

        record Refused(CallInRefusal refusal) implements Found {}
    }

    Found among(Collection<String> memberIds, Origin origin) {
        List<String> distinct = memberIds.stream().distinct().toList();
        List<KnownMember> members =
                distinct.stream().flatMap(id -> councillors.member(id).stream()).toList();
        if (members.size() < distinct.size()) {
            List<String> known = members.stream().map(KnownMember::memberId).toList();
            return new Found.Refused(new UnknownMembers(
                    distinct.stream().filter(id -> !known.contains(id)).toList()));
        }
        List<String> deciders = names(members, member -> member.sitsOn(origin.bodyId()));
        if (!deciders.isEmpty()) {
            return new Found.Refused(new SatOnTheBody(deciders, origin.bodyName()));
        }
        List<String> others = names(members, member -> !mayCallIn(member));
        if (!others.isEmpty()) {
            return new Found.Refused(
                    new NotEntitled(others, rules.membersOf().stream().sorted().toList()));
        }
        return members.size() < rules.members()
                ? new Found.Refused(new TooFewMembers(members.size(), rules.members()))
                : new Found.Entitled(members.stream()
                        .map(member -> new Signatory(member.memberId(), member.name()))
                        .toList());
    }

    private boolean mayCallIn(KnownMember member) {
        return rules.membersOf().isEmpty()
                || member.bodyIds().stream()
                        .map(councillors::body)
                        .flatMap(Optional::stream)
                        .map(KnownBody::kind)
                        .anyMatch(rules.membersOf()::contains);
    }

    private static List<String> names(List<KnownMember> members, Predicate<KnownMember> which) {
        return members.stream().filter(which).map(KnownMember::name).toList();
    }
}
