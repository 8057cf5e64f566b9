package org.moothall.minutes.action;

/** Why a command on an action was refused. */
public sealed interface ActionRefusal {
    record IllegalTransition(ActionStatus from, ActionStatus to) implements ActionRefusal {}

    /** Who is to do what is done already cannot be changed before it is opened again. */
    record AlreadyClosed(ActionStatus status) implements ActionRefusal {}
}
