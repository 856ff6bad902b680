package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.InvoicingOffice;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.WorkingDays;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What benefits need of the outside.
 *
 * @param secondAbove amounts above it need two approvals; empty where one is enough
 */
public record BenefitPorts(BenefitApplications applications, Allowances allowances, BenefitQuestions questions, TimelineOf timelines, InvoicingOffice office, Ids ids,
                           Site site, Optional<Money> secondAbove) {

    /** Where and when. @param zone the site's, in which days are counted */
    public record Site(Clocks clocks, ZoneId zone, WorkingDays days) {
    }
}
