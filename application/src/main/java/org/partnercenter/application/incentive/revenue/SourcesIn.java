package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.incentive.revenue.RevenueSource;

import java.time.LocalDate;
import java.util.List;

/** Asks what customers of partners consumed. Takes no locks. */
@FunctionalInterface
public interface SourcesIn {

    /** Those of the stretch, by id, of days up to {@code through} and with it, at the site. */
    List<RevenueSource> stretch(RevenueStretch stretch, LocalDate through, int limit);
}
