package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.customer.CustomerAssociated;
import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.kernel.Effects;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What follows from the news of associations. */
public final class AcquireListeners {

    private final CustomerReports reports;
    private final CustomerOrigins origins;

    AcquireListeners(CustomerReports reports, CustomerOrigins origins) {
        this.reports = reports;
        this.origins = origins;
    }

    /** The customer has left its partner: by which way it had come does not matter any more. */
    public Effects left(CustomerLeft news) {
        origins.forget(Set.of(news.customer()));
        return Effects.none();
    }

    /** The customer has got a partner: the report it was won with has served. @param now business time */
    public Effects won(CustomerAssociated news, Instant now) {
        var served = Optional.ofNullable(reports.hold(Set.of(news.customer())).get(news.customer()))
                .filter(report -> report.keeper().equals(news.reseller().orElse(news.partner())))
                .filter(report -> report.counts(now)).map(report -> report.associate(now).orThrow());
        served.map(List::of).ifPresent(reports::update);
        return served.map(ReportOutcomes::effects).orElseGet(Effects::none);
    }
}
