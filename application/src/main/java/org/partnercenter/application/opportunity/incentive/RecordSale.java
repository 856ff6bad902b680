package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.domain.opportunity.incentive.MarketplaceSale;

import java.util.Objects;

/** Records that a seller of the marketplace has accepted and won an opportunity (OPI-08). */
public record RecordSale(MarketplaceSale sale) {

    public RecordSale {
        Objects.requireNonNull(sale, "sale");
    }
}
