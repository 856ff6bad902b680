package org.partnercenter.rest.revenue;

import org.partnercenter.application.incentive.revenue.CustomerNames;
import org.partnercenter.application.incentive.revenue.ListedLine;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.revenue.RevenueOrderType;
import org.partnercenter.domain.incentive.revenue.ZeroReason;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Masked;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A line of revenue. Names of customers are masked.
 *
 * @param accountManagerId the operator the customer is assigned to now
 * @param expenditure      what was due
 * @param revenueAmount    what of it counts, less what final statements have of it already
 * @param adjustment       whether it changes what a final statement said, or came too late for its month
 * @param zeroReason       why nothing counts
 */
record LineShape(String revenueLineId, String month, Optional<String> orderId, String customerId, Optional<Masked> customerName,
                 Optional<Masked> customerAccountName, Optional<String> accountManagerId, Optional<String> indirectPartnerId,
                 String serviceTypeCode, RevenueOrderType orderType, String orderTypeName, BillingMode billingMode, String billingModeName,
                 String associationType, Instant revenueTime, BigDecimal expenditure, BigDecimal revenueAmount, BigDecimal eligibleAmount,
                 String currency, boolean adjustment, Optional<ZeroReason> zeroReason, Optional<String> zeroReasonName) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<LineShape> revenueLines, Optional<String> nextMarker) {
    }

    static LineShape of(ListedLine listed, Language language) {
        var line = listed.line();
        var source = line.source();
        var what = source.what();
        var zero = line.explained().zero();
        return new LineShape(line.id().value(), line.month().toString(), what.orderId(), source.customer().value(), name(listed.names()),
                account(listed.names()), listed.manager(), source.keeper().reseller().map(PartyId::value), what.serviceType(), what.orderType(),
                LifeShapes.name(what.orderType(), language), what.billingMode(), LifeShapes.name(what.billingMode(), language),
                source.keeper().type().code(), source.at(), source.expenditure().payable().toDecimal(), line.revenue().toMajor(),
                line.eligible().toMajor(), line.revenue().currency().getCurrencyCode(), line.isAdjustment(), zero,
                zero.map(reason -> LifeShapes.name(reason, language)));
    }

    private static Optional<Masked> name(Optional<CustomerNames.Named> names) {
        return names.map(known -> PersonalColumn.NAME.masked(known.name()));
    }

    private static Optional<Masked> account(Optional<CustomerNames.Named> names) {
        return names.map(known -> PersonalColumn.ACCOUNT_NAME.masked(known.account()));
    }

    static Listing of(Page<ListedLine> page, PageRequest asked, Language language) {
        return new Listing(Listings.total(page), page.map(each -> of(each, language)).items(),
                Listings.nextMarker(page, asked, each -> each.line().id().value()));
    }
}
