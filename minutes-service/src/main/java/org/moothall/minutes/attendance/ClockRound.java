package org.moothall.minutes.attendance;

import java.util.List;
import org.moothall.minutes.member.Councillors;
import org.moothall.minutes.member.KnownMember;

/**
 * Keeps the clocks of all members: whatever was missed, came late or was corrected is found. Any number of replicas may go
 * round at any time, and break off anywhere: that each is told of once is in the clock itself.
 */
public final class ClockRound {
    private static final int AT_ONCE = 100;

    private final ClockKeeping keeping;
    private final Councillors councillors;

    public ClockRound(ClockKeeping keeping, Councillors councillors) {
        this.keeping = keeping;
        this.councillors = councillors;
    }

    public void goRound() {
        List<KnownMember> members = councillors.members(null, AT_ONCE);
        while (!members.isEmpty()) {
            members.forEach(keeping::keep);
            members = councillors.members(members.getLast().memberId(), AT_ONCE);
        }
    }
}
