package org.partnercenter.domain.opportunity;

import org.partnercenter.domain.kernel.WorkingDays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Counts the days of deadlines, at the site. */
public record SiteDays(WorkingDays days, ZoneId zone) {

    /** In which a review should be done; then somebody is reminded, and nothing else happens (Q10). */
    public static final int REVIEW_DAYS = 5;
    /** In which an opportunity is validated, or rejected by the clock (OPP-09). */
    public static final int VALIDATION_DAYS = 10;
    /** In which a partner answers (HO-02). */
    public static final int ANSWER_DAYS = 3;
    /** After how many days without an update a partner is reminded (Q9). */
    public static final int SILENT_DAYS = 30;
    /** In which an application for an incentive should be reviewed; the vendor is reminded, and nothing else happens (OPI-01). */
    public static final int INCENTIVE_REVIEW_DAYS = 3;

    private static final int WARN_VALIDATION = VALIDATION_DAYS - 2;
    private static final int WARN_ANSWER = ANSWER_DAYS - 1;
    private static final int WARN_INCENTIVE_REVIEW = INCENTIVE_REVIEW_DAYS - 1;

    public LocalDate day(Instant now) {
        return now.atZone(zone).toLocalDate();
    }

    Deadlines review(Instant now) {
        return new Deadlines(Optional.empty(), Optional.of(after(now, REVIEW_DAYS)));
    }

    Deadlines validation(Instant now) {
        return new Deadlines(Optional.of(after(now, VALIDATION_DAYS)), Optional.of(after(now, WARN_VALIDATION)));
    }

    Deadlines answer(Instant now) {
        return new Deadlines(Optional.of(after(now, ANSWER_DAYS)), Optional.of(after(now, WARN_ANSWER)));
    }

    Deadlines silence(Instant now) {
        return new Deadlines(Optional.empty(), Optional.of(start(day(now).plusDays(SILENT_DAYS))));
    }

    /** Until when an application of now should be reviewed. */
    public Instant incentiveReview(Instant now) {
        return after(now, INCENTIVE_REVIEW_DAYS);
    }

    /** When the vendor is reminded of the review of an application of now. */
    public Instant incentiveReminder(Instant now) {
        return after(now, WARN_INCENTIVE_REVIEW);
    }

    /** The end of the n-th working day after today. */
    private Instant after(Instant now, int workingDays) {
        return start(days.plus(day(now), workingDays).plusDays(1));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
