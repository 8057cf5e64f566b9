package org.moothall.minutes.action;

/** Why a report on an action was refused. */
public sealed interface ActionRefusal {
    record IllegalTransition(ActionStatus from, ActionStatus to) implements ActionRefusal {}
}
