package org.moothall.minutes.minutes;

import java.util.List;
import org.moothall.minutes.proceedings.Declaration;
import org.moothall.minutes.proceedings.NamedMember;
import org.moothall.minutes.proceedings.Roll;

/** Tells other features who could move and vote under an item of minutes. */
public final class InTheRoom {
    private InTheRoom() {}

    /** The members once all had come and gone who did during the item, less those who left because of an interest. */
    public static Roll during(Minutes minutes, MinuteItem item) {
        List<NamedMember> withdrawn = item.proceedings().declarations().stream()
                .filter(one -> one.conduct().isWithdrawal())
                .map(Declaration::member)
                .toList();
        return new Presence(minutes.attendance(), minutes.items())
                .roll(item.itemId(), null)
                .without(withdrawn);
    }
}
