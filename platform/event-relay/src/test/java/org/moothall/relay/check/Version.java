package org.moothall.relay.check;

/** One version of one aggregate: what a command was answered with, and what an event tells of. */
public record Version(String aggregate, long number) implements Comparable<Version> {

    @Override
    public int compareTo(Version other) {
        int byAggregate = aggregate.compareTo(other.aggregate);
        return byAggregate != 0 ? byAggregate : Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return aggregate + "#" + number;
    }
}
