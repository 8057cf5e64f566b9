package org.moothall.operations.deadletter;

import org.moothall.http.Problem;
import org.moothall.relay.deadletter.DeadLetter;
import org.moothall.relay.deadletter.Decision;
import org.moothall.relay.deadletter.LetterState;
import org.moothall.relay.deadletter.Operator;
import org.moothall.relay.deadletter.ReplayReport;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Why a dead letter was not dealt with, and what to do. */
final class LetterProblems {

    private LetterProblems() {}

    static Problem unknown(String id) {
        return Problem.notFound("dead letter", id);
    }

    static Problem taken(DeadLetter letter) {
        Decision decision = letter.decision();
        if (decision.state() == LetterState.OPEN) {
            return Problem.conflict("dead-letter-in-hand", "Somebody is acting on it at this moment")
                    .todo("Look again in a moment.");
        }
        Operator by = decision.by();
        return Problem.conflict("dead-letter-closed", "It has been dealt with already")
                .detail("It was %s by %s.".formatted(decision.state().word(), by == null ? "somebody" : by.name()))
                .with("state", decision.state().word())
                .with("decidedAt", decision.at());
    }

    static Problem stillUndecodable(String reason) {
        return Problem.refused("still-undecodable", "The record still cannot be read")
                .detail(reason)
                .todo("Deploy a version that understands it, or discard it with a reason. It stays open.");
    }

    static Problem notHandled(String reason) {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "record-not-handled",
                        "The record was understood and could not be handled")
                .detail(reason)
                .todo("Bring back what is away, most likely the store, and replay it again. It stays open.")
                .header(HttpHeaders.RETRY_AFTER, "10");
    }

    static Problem notHandled(ReplayReport.Kept stopped, ReplayView soFar) {
        return notHandled(stopped.reason()).with("id", stopped.id()).with("soFar", soFar);
    }

    static Problem brokerAway() {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "broker-unavailable",
                        "The broker, which has the dead letters, does not answer")
                .todo("Try again in a moment.")
                .header(HttpHeaders.RETRY_AFTER, "10");
    }

    static Problem noSuchState() {
        return Problem.invalid("There is no such state of a dead letter")
                .field("state", "unknown-word", "must be one of open, replayed, discarded, all");
    }
}
