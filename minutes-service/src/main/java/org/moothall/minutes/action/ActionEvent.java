package org.moothall.minutes.action;

/** What happened to an action, with the action as it is after it. */
public sealed interface ActionEvent {
    Action action();

    record ActionOpened(Action action) implements ActionEvent {}

    record ActionUpdated(Action action) implements ActionEvent {}

    record ActionDueSoon(Action action) implements ActionEvent {}

    record ActionOverdue(Action action) implements ActionEvent {}
}
