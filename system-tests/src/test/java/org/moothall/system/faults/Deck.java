package org.moothall.system.faults;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Draws in random order, each card once before any comes a second time. */
final class Deck<C> {

    private final List<C> cards;
    private final Random random;
    private final Deque<C> left = new ArrayDeque<>();
    private int rounds;

    Deck(List<C> cards, Random random) {
        this.cards = List.copyOf(cards);
        this.random = random;
    }

    C draw() {
        if (left.isEmpty()) {
            List<C> shuffled = new ArrayList<>(cards);
            Collections.shuffle(shuffled, random);
            left.addAll(shuffled);
        }
        C drawn = left.pop();
        if (left.isEmpty()) {
            rounds++;
        }
        return drawn;
    }

    /** How often every card has been drawn. */
    int rounds() {
        return rounds;
    }
}
