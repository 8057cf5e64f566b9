package org.moothall.system.faults;

/** A command that may have been carried out and that its sender does not ask for any further. */
final class LeftInDoubt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeftInDoubt(String request) {
        super(request + " is left in doubt");
    }
}
