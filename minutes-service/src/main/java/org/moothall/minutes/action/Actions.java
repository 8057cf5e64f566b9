package org.moothall.minutes.action;

import java.util.List;
import java.util.Optional;
import org.moothall.minutes.action.ActionEvent.ActionOpened;

/** Where the actions are kept. An event is kept in the same write as the action that it made. */
public interface Actions {
    Optional<Followed> find(String actionId);

    List<Followed> list(ActionQuery query);

    /** Does nothing where the action has been opened already. */
    void open(ActionOpened opened);

    /** False where the action is no longer of the version expected. */
    boolean replace(long expectedVersion, ActionEvent event);
}
