package org.moothall.minutes.action;

/** How far an action has come, and where it may go from there: what was closed may be reopened, not closed otherwise. */
public enum ActionStatus {
    OPEN,
    IN_PROGRESS,
    DONE,
    CANCELLED;

    public boolean mayBecome(ActionStatus next) {
        return switch (this) {
            case OPEN, IN_PROGRESS -> next != this;
            case DONE -> next == IN_PROGRESS || next == OPEN;
            case CANCELLED -> next == OPEN;
        };
    }
}
