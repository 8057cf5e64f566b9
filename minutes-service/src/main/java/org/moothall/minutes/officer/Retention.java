package org.moothall.minutes.officer;

import java.time.LocalDate;

/**
 * For how many years records are kept: six, and four for background papers, "beginning with the date on which the decision
 * was made" (SI 2014/2095, regulation 8). So the last day is the one before the anniversary.
 */
public record Retention(int years, int yearsOfPapers) {

    public Retention {
        if (years < 1 || yearsOfPapers < 1) {
            throw new IllegalArgumentException("records are kept for a year or more");
        }
    }

    /** The last day on which the record has to be there. */
    public LocalDate keepUntil(LocalDate takenOn) {
        return takenOn.plusYears(years).minusDays(1);
    }

    /** The last day on which the background papers have to be there. */
    public LocalDate keepPapersUntil(LocalDate takenOn) {
        return takenOn.plusYears(yearsOfPapers).minusDays(1);
    }
}
