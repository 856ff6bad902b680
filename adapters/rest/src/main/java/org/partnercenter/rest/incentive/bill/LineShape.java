package org.partnercenter.rest.incentive.bill;

import org.partnercenter.application.incentive.bill.BillCalculation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.calculation.Decided;
import org.partnercenter.domain.incentive.calculation.Explanation;
import org.partnercenter.domain.incentive.calculation.IncentiveLine;
import org.partnercenter.domain.incentive.calculation.LineReason;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a line of revenue brings, and why.
 *
 * @param takesBack     the line it takes back
 * @param productPolicy 0, 1, 2 or 13 (INC-08)
 * @param rateRow       which rate of the policy, counted from 1; absent where none was applied
 * @param rate          from 0 to 1
 * @param explanation   the same as a sentence
 */
record LineShape(String lineId, String month, Optional<String> orderId, String customerId, Optional<String> indirectPartnerId,
                 String serviceType, String associationType, BillingMode billingMode, Optional<String> takesBack, BigDecimal revenue,
                 String productPolicy, LineReason reason, String reasonName, Optional<Integer> rateRow, BigDecimal rate, BigDecimal amount,
                 String explanation) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<LineShape> lines, Optional<String> nextMarker) {

        static Listing of(Page<IncentiveLine> page, PageRequest asked, Optional<BillCalculation> from, Language language) {
            return new Listing(Listings.total(page), page.map(line -> LineShape.of(line, from.orElseThrow().result().decided(), language)).items(),
                    Listings.nextMarker(page, asked, line -> line.line().id().value()));
        }
    }

    static LineShape of(IncentiveLine each, Decided decided, Language language) {
        var line = each.line();
        return new LineShape(line.id().value(), line.month().toString(), line.orderId(), line.customer().value(),
                line.reseller().map(PartyId::value), line.serviceType(), line.associationType().code(), line.billingMode(),
                line.takesBack().map(RevenueLineId::value), line.revenue().toMajor(), each.product().code(), each.reason(),
                Rulebook.texts().name(each.reason(), language), Optional.of(each.row()).filter(row -> row > 0),
                new BigDecimal(each.rate().toString()), each.amount().toMajor(), Explanation.of(each, decided).say(Rulebook.texts(), language));
    }
}
