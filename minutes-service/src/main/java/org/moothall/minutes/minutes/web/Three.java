package org.moothall.minutes.minutes.web;

import java.util.List;
import java.util.function.Function;
import org.moothall.minutes.minutes.web.Stretch.Side;

/** What was there at first, what others made of it, and what the caller made of it. */
record Three<T>(T base, T theirs, T mine) {
    <R> Three<R> map(Function<T, R> to) {
        return new Three<>(to.apply(base), to.apply(theirs), to.apply(mine));
    }

    <R> ThreeWay<R> compare(Function<T, List<R>> to) {
        return ThreeWay.of(to.apply(base), to.apply(theirs), to.apply(mine));
    }

    T of(Side side) {
        return side == Side.THEIRS ? theirs : mine;
    }
}
