package org.moothall.meetings.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The items of business in their order, and, once it is so, how they were published. An item's number is its place,
 * counted from 1.
 *
 * @param publication null while the agenda is a draft
 */
public record Agenda(List<AgendaItem> items, @Nullable AgendaPublication publication) {

    public Agenda {
        items = List.copyOf(items);
    }

    public static Agenda empty() {
        return new Agenda(List.of(), null);
    }

    public boolean isPublished() {
        return publication != null;
    }

    public Optional<AgendaItem> item(AgendaItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The item that a document belongs to. */
    public Optional<AgendaItem> itemOf(String documentId) {
        return items.stream().filter(item -> item.has(documentId)).findFirst();
    }

    /** The item that a paper belonged to before it was taken back. */
    public Optional<AgendaItem> itemOfWithdrawn(String documentId) {
        return items.stream()
                .filter(item -> item.withdrawn(documentId).isPresent())
                .findFirst();
    }

    public Agenda with(AgendaItem added) {
        List<AgendaItem> all = new ArrayList<>(items);
        all.add(added);
        return new Agenda(all, publication);
    }

    public Agenda without(AgendaItemId id) {
        return new Agenda(items.stream().filter(item -> !item.id().equals(id)).toList(), publication);
    }

    /** The agenda with one item in another form and all others as they are. */
    public Agenda changing(AgendaItemId id, UnaryOperator<AgendaItem> change) {
        return new Agenda(
                items.stream()
                        .map(item -> item.id().equals(id) ? change.apply(item) : item)
                        .toList(),
                publication);
    }

    public Agenda attaching(AgendaItemId id, SupportingDocument document) {
        return changing(id, item -> item.with(document));
    }

    public Agenda detaching(AgendaItemId id, String documentId) {
        return changing(id, item -> item.without(documentId));
    }

    /** The same items in another order; empty unless the order names each item once. */
    public Optional<Agenda> inOrder(List<AgendaItemId> order) {
        Set<AgendaItemId> mine = items.stream().map(AgendaItem::id).collect(Collectors.toSet());
        if (order.size() != items.size() || !mine.equals(new HashSet<>(order))) {
            return Optional.empty();
        }
        return Optional.of(
                new Agenda(order.stream().map(id -> item(id).orElseThrow()).toList(), publication));
    }

    public Agenda published(AgendaPublication how) {
        return new Agenda(items, how);
    }

    public Agenda forThePublic() {
        return new Agenda(items.stream().map(AgendaItem::forThePublic).toList(), publication);
    }
}
