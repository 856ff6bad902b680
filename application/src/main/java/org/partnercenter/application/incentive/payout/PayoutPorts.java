package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.incentive.FrozenBills;
import org.partnercenter.application.incentive.IncentiveBills;
import org.partnercenter.application.incentive.PoliciesOf;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.InvoicingOffice;
import org.partnercenter.domain.kernel.WorkingDays;

import java.time.ZoneId;

/** What payout needs of the outside. @param siteZone the zone in which days are counted */
public record PayoutPorts(Stores stores, Questions questions, Payers payers, InvoicingOffice office, WorkingDays calendar, ZoneId siteZone, Clocks clocks, Ids ids) {

    /** Where it keeps what it knows. */
    public record Stores(IncentiveBills bills, PayoutOrders orders, AutoRequests auto, OwedInvoices owed, OpenIncentives open) {
    }

    /** What it asks of neighbours. */
    public record Questions(Certified certified, FrozenBills frozen, PoliciesOf policies, PlansLapsed lapsed, CompaniesOf companies,
                            CashAllowed cash, TimelineOf timelines, InvoicedElsewhere invoiced) {
    }

    /** Who pays in the vendor's own house. @param account tops accounts up @param quota grants coupon quota */
    public record Payers(Pay account, Pay quota) {
    }
}
