package org.partnercenter.application.bill;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.DistributorsOf;

import java.time.ZoneId;

/** What bills need of the outside. @param zone the site's, in which months and days are counted */
public record BillPorts(FeeRecords fees, BillCycles cycles, BillReads reads, CustomerSpans spans, KnownCustomers customers,
                        DistributorsOf distributors, OfferNames names, ZoneId zone, Clocks clocks) {
}
