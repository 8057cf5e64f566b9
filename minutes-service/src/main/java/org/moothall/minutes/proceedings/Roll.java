package org.moothall.minutes.proceedings;

import java.util.List;
import java.util.Optional;

/** The members of the meeting, and how each stood at one moment of it. */
public record Roll(List<Place> places) {

    public Roll {
        places = List.copyOf(places);
    }

    /** One member on the roll. */
    public record Place(NamedMember member, Standing standing, boolean presiding) {
        Place withdrawn() {
            return new Place(member, Standing.WITHDRAWN, presiding);
        }
    }

    /** The roll less those who left the room because of an interest. */
    public Roll without(List<NamedMember> withdrawn) {
        List<NamedMember> left = withdrawn.stream()
                .flatMap(who -> who.foundIn(members()).stream())
                .toList();
        return new Roll(places.stream()
                .map(place -> left.contains(place.member()) ? place.withdrawn() : place)
                .toList());
    }

    Standing standing(NamedMember who) {
        List<Place> found = found(who);
        return switch (found.size()) {
            case 0 -> Standing.UNKNOWN;
            case 1 -> found.getFirst().standing();
            default -> Standing.AMBIGUOUS;
        };
    }

    Optional<Place> place(NamedMember who) {
        List<Place> found = found(who);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Those who could vote. */
    List<NamedMember> present() {
        return places.stream()
                .filter(place -> place.standing() == Standing.PRESENT)
                .map(Place::member)
                .toList();
    }

    private List<Place> found(NamedMember who) {
        List<NamedMember> meant = who.foundIn(members());
        return places.stream().filter(place -> meant.contains(place.member())).toList();
    }

    private List<NamedMember> members() {
        return places.stream().map(Place::member).toList();
    }
}
