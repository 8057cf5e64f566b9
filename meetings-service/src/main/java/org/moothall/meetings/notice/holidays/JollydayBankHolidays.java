package org.moothall.meetings.notice.holidays;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import org.moothall.meetings.notice.BankHolidays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Bank holidays of one of the United Kingdom's nations. */
@Component
final class JollydayBankHolidays implements BankHolidays {

    private final HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create("gb"));
    private final String nation;

    JollydayBankHolidays(@Value("${moothall.meetings.notice.nation:eng}") String nation) {
        this.nation = nation;
    }

    @Override
    public boolean isBankHoliday(LocalDate day) {
        return manager.isHoliday(day, nation);
    }
}
