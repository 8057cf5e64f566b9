package org.moothall.workingdays;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;

/** Bank holidays of one of the United Kingdom's nations, as the library Jollyday has them. */
public final class NationalBankHolidays implements BankHolidays {

    private final HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create("gb"));
    private final String nation;

    /** @param nation eng, wls, sct or nir */
    public NationalBankHolidays(String nation) {
        this.nation = nation;
    }

    @Override
    public boolean isBankHoliday(LocalDate day) {
        return manager.isHoliday(day, nation);
    }
}
