package org.moothall.minutes.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the actions that imports have proposed and that no clerk has confirmed or taken out yet. */
public interface ProposedActions {

    /** Minutes that are not published and have an item with such actions, by their ids, without their revisions. */
    List<Filed> list(@Nullable String afterId, int limit);
}
