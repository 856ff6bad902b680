package org.partnercenter.rest.order;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.application.order.KeepersAt;
import org.partnercenter.application.order.OrderDetail;
import org.partnercenter.application.order.OrderListing;
import org.partnercenter.application.order.ResourceDetail;
import org.partnercenter.application.order.StoredOrder;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Masked;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.OfferMode;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.PeriodType;
import org.partnercenter.domain.order.PriceAdjustment;
import org.partnercenter.domain.order.Settlement;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Orders and their resources as the screens show them (ORD-12, ORD-13), with names masked (ORD-15). */
final class ScreenShapes {

    private ScreenShapes() {
    }

    private static Optional<Masked> name(Optional<ResourceDetail.Names> names) {
        return names.map(known -> PersonalColumn.NAME.masked(known.name()));
    }

    private static Optional<Masked> accountName(Optional<ResourceDetail.Names> names) {
        return names.map(known -> PersonalColumn.ACCOUNT_NAME.masked(known.accountName()));
    }

    /**
     * What was paid here.
     *
     * @param cashAmount     what of it is cash where revenue is counted: money, and cash coupons that count for rebates (CPN-47)
     * @param cashLeftAmount what of that has not come back; of a combined order its members tell
     */
    record SettlementRow(BigDecimal moneyAmount, BigDecimal cashAmount, Optional<BigDecimal> cashLeftAmount, List<CouponPartRow> coupons) {

        static SettlementRow of(Settlement paid) {
            return new SettlementRow(paid.money().toMajor(), paid.cash().toMajor(),
                    paid.divided() ? Optional.empty() : Optional.of(paid.cashLeft().toMajor()), paid.coupons().stream()
                    .map(part -> new CouponPartRow(part.coupon(), part.type().code(), part.amount().toMajor(), part.countsAsCash())).toList());
        }
    }

    record CouponPartRow(String couponId, String couponType, BigDecimal amount, boolean countsAsCash) {
    }

    /** @param paymentDetail of completed orders that are no unsubscribe */
    record OrderRow(String orderId, String customerId, Optional<Masked> customerName, Optional<Masked> customerAccountName,
                    Optional<String> indirectPartnerId, String serviceTypeCode, Optional<String> serviceTypeName, int status,
                    String statusName, int orderType, String orderTypeName, BigDecimal officialAmount, BigDecimal amountAfterDiscount,
                    String currency, Instant createTime, Optional<Instant> paymentTime, Optional<OrderShapes.AmountInfoShape> paymentDetail,
                    OrderShapes.AgentPayShape agentPayInfo, Optional<String> rejectionReason, List<OrderRow> subOrders) {

        static OrderRow of(StoredOrder stored, OrderListing listing, Language language) {
            var order = stored.order();
            var names = Optional.ofNullable(listing.names().get(order.customer()));
            var price = order.shownPrice();
            return new OrderRow(order.id().value(), order.customer().value(), name(names), accountName(names),
                    stored.keeper().flatMap(KeepersAt.Keeper::reseller).map(PartyId::value), order.terms().service().code(),
                    order.terms().service().name(), order.status().code(), Wire.name(order.status(), language), order.terms().type().code(),
                    Wire.name(order.terms().type(), language), price.official().toMajor(), price.afterDiscount().toMajor(),
                    price.official().currency().getCurrencyCode(), order.times().created(), order.paidAt(), detail(order),
                    OrderShapes.AgentPayShape.of(stored), order.agent().rejection().map(rejection -> rejection.reason()),
                    listing.membersOf(order.id()).stream().map(member -> of(member, listing, language)).toList());
        }

        private static Optional<OrderShapes.AmountInfoShape> detail(Order order) {
            return order.tellsPayment() ? Optional.of(OrderShapes.AmountInfoShape.of(order.shownPrice().info())) : Optional.empty();
        }
    }

    record OrderRows(int totalCount, List<OrderRow> orders, Optional<String> nextMarker) {

        static OrderRows of(OrderListing listing, PageRequest asked, Language language) {
            return new OrderRows(Listings.total(listing.page()), listing.page().map(stored -> OrderRow.of(stored, listing, language)).items(),
                    Listings.nextMarker(listing.page(), asked, stored -> stored.order().id().value()));
        }
    }

    /** @param settlement empty for an order that was not paid here */
    record OpenedRow(int totalCount, OrderRow order, Optional<SettlementRow> settlement, List<OrderShapes.LineShape> orderLineItems) {

        static OpenedRow of(OrderDetail detail, Language language) {
            var listing = new OrderListing(Page.empty(), detail.members(), Map.of());
            return new OpenedRow(Listings.total(detail.lines()), OrderRow.of(detail.order(), listing, language),
                    detail.order().order().settlement().filter(Settlement::isPaid).map(SettlementRow::of),
                    detail.lines().map(OrderShapes.LineShape::of).items());
        }
    }

    /** @param counted whether the price that is shown has it taken off already */
    record AdjustmentRow(String orderId, Optional<String> discountId, Optional<Integer> discountMode, Optional<String> adjustedBy,
                         Optional<Instant> adjustTime, BigDecimal amountBefore, BigDecimal amount, BigDecimal amountAfter, String currency,
                         List<String> orderLineItemIds, boolean counted) {

        static AdjustmentRow of(PriceAdjustment told) {
            return new AdjustmentRow(told.order().value(), told.discount(), told.mode().map(OfferMode::code), told.by().map(PartyId::value),
                    told.at(), told.before().toMajor(), told.amount().toMajor(), told.after().toMajor(),
                    told.before().currency().getCurrencyCode(), told.lines(), told.counted());
        }
    }

    record AdjustmentRows(int totalCount, List<AdjustmentRow> adjustments) {

        static AdjustmentRows of(List<PriceAdjustment> told) {
            return new AdjustmentRows(told.size(), told.stream().map(AdjustmentRow::of).toList());
        }
    }

    /** @param payerId whose account paid, where it was paid here @param moneyAmount what that account paid */
    record PaymentDetail(String orderId, BigDecimal officialAmount, BigDecimal amountAfterDiscount, String currency,
                         Optional<Instant> paymentTime, Optional<String> payerId, Optional<BigDecimal> moneyAmount,
                         OrderShapes.AmountInfoShape amountInfo) {

        static PaymentDetail of(Order order) {
            var price = order.shownPrice();
            var paid = order.settlement().filter(Settlement::isPaid);
            return new PaymentDetail(order.id().value(), price.official().toMajor(), price.afterDiscount().toMajor(),
                    price.official().currency().getCurrencyCode(), order.paidAt(), paid.map(each -> each.payer().value()),
                    paid.map(each -> each.money().toMajor()), OrderShapes.AmountInfoShape.of(price.info()));
        }
    }

    record DetailRow(String id, String customerId, Optional<Masked> customerName, Optional<Masked> customerAccountName,
                     Optional<String> indirectPartnerId, Optional<String> orderId, Optional<String> orderLineItemId, String resourceId,
                     String serviceTypeCode, Optional<String> serviceTypeName, Optional<String> productSpecDesc, Optional<String> regionCode,
                     Optional<Integer> orderType, Optional<Integer> status, Optional<String> associationType, Optional<Integer> quantity,
                     Optional<Integer> periodType, Optional<Integer> periodNum, Optional<Instant> effectiveTime,
                     Optional<Instant> expireTime, boolean renewed, Optional<BigDecimal> officialAmount,
                     Optional<BigDecimal> amountAfterDiscount, Optional<Instant> createTime, Optional<Instant> paymentTime) {

        static DetailRow of(ResourceDetail row) {
            var resource = row.resource();
            var line = row.line();
            return new DetailRow(resource.id(), resource.customer().value(), name(row.names()), accountName(row.names()),
                    row.keeper().flatMap(KeepersAt.Keeper::reseller).map(PartyId::value), resource.order().map(OrderId::value), resource.line(),
                    resource.thing().resourceId(), resource.service().code(), resource.service().name(), resource.thing().spec(),
                    resource.thing().region(), row.order().map(order -> order.terms().type().code()),
                    row.order().map(order -> order.status().code()), row.keeper().map(keeper -> keeper.type().code()),
                    line.flatMap(each -> each.quantity()), line.flatMap(each -> each.period().type()).map(PeriodType::code),
                    line.flatMap(each -> each.period().number()), line.flatMap(each -> each.effective()), line.flatMap(each -> each.expire()),
                    resource.renewed(), line.map(each -> each.price().official().toMajor()),
                    line.map(each -> each.price().afterDiscount().toMajor()), row.order().map(order -> order.times().created()),
                    row.order().flatMap(Order::paidAt));
        }
    }

    record DetailRows(int totalCount, List<DetailRow> resources, Optional<String> nextMarker) {

        static DetailRows of(Page<ResourceDetail> page, PageRequest asked) {
            return new DetailRows(Listings.total(page), page.map(DetailRow::of).items(),
                    Listings.nextMarker(page, asked, row -> row.resource().id()));
        }
    }
}
