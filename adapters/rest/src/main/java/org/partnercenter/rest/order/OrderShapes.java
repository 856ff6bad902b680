package org.partnercenter.rest.order;

import org.partnercenter.application.order.KeepersAt;
import org.partnercenter.application.order.OrderDetail;
import org.partnercenter.application.order.OrderLineOf;
import org.partnercenter.application.order.OrderListing;
import org.partnercenter.application.order.StoredOrder;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.AmountInfo;
import org.partnercenter.domain.order.EnterpriseProject;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderLine;
import org.partnercenter.domain.order.PeriodType;
import org.partnercenter.domain.order.RefundItem;
import org.partnercenter.domain.order.ServiceRef;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders as the vendor writes them: {@code order_type} is a number here, whatever it was in the query. */
final class OrderShapes {

    private OrderShapes() {
    }

    record DiscountItemShape(String discountType, BigDecimal discountAmount) {
    }

    record AmountInfoShape(List<DiscountItemShape> discounts, Optional<BigDecimal> flexipurchaseCouponAmount,
                           Optional<BigDecimal> couponAmount, Optional<BigDecimal> storedCardAmount, Optional<BigDecimal> commissionAmount,
                           Optional<BigDecimal> consumedAmount) {

        static AmountInfoShape of(AmountInfo info) {
            return new AmountInfoShape(info.discounts().stream().map(each -> new DiscountItemShape(each.kind().code(),
                    each.amount().toMajor())).toList(), info.cash().map(Money::toMajor), info.coupons().map(Money::toMajor),
                    info.storedCard().map(Money::toMajor), info.commission().map(Money::toMajor), info.consumed().map(Money::toMajor));
        }
    }

    record ProjectShape(String id, String name) {

        static ProjectShape of(EnterpriseProject project) {
            return new ProjectShape(project.id(), project.name());
        }
    }

    record AgentPayShape(Optional<String> payingAgentId, boolean isAgentPay) {

        static AgentPayShape of(StoredOrder stored) {
            var agent = stored.order().agent();
            return new AgentPayShape(!agent.chosen() ? Optional.empty()
                    : agent.payer().or(() -> stored.keeper().map(KeepersAt.Keeper::party)).map(PartyId::value), agent.chosen());
        }
    }

    /** T1-05. */
    record OrderShape(String orderId, String customerId, String serviceTypeCode, Optional<String> serviceTypeName, int sourceType,
                      int status, int orderType, BigDecimal amountAfterDiscount, BigDecimal officialAmount, int measureId,
                      Instant createTime, Optional<Instant> paymentTime, String currency, Optional<String> contractId,
                      AmountInfoShape amountInfo, List<ProjectShape> enterpriseProjects, List<OrderShape> subOrderInfos,
                      AgentPayShape agentPayInfo) {

        static OrderShape of(StoredOrder stored, List<StoredOrder> members) {
            var order = stored.order();
            var terms = order.terms();
            var price = order.shownPrice();
            return new OrderShape(order.id().value(), order.customer().value(), terms.service().code(), terms.service().name(),
                    terms.source().code(), order.status().code(), terms.type().code(), price.afterDiscount().toMajor(),
                    price.official().toMajor(), Wire.YUAN, order.times().created(), order.paidAt(),
                    price.official().currency().getCurrencyCode(), terms.contract(), AmountInfoShape.of(price.info()),
                    terms.projects().stream().map(ProjectShape::of).toList(), members.stream().map(member -> of(member, List.of())).toList(),
                    AgentPayShape.of(stored));
        }
    }

    record Listing(int totalCount, List<OrderShape> orderInfos) {

        static Listing of(OrderListing listing) {
            return new Listing(Listings.total(listing.page()), listing.page().map(stored -> OrderShape.of(stored,
                    listing.membersOf(stored.order().id()))).items());
        }
    }

    /** T1-06. */
    record DetailShape(String orderId, String customerId, String serviceTypeCode, Optional<String> serviceTypeName, int sourceType,
                       int status, int orderType, BigDecimal amountAfterDiscount, BigDecimal officialAmount, int measureId,
                       Instant createTime, Optional<Instant> paymentTime, String currency, Optional<String> contractId,
                       AmountInfoShape amountInfo, Optional<String> userName, Optional<Instant> pendingPaymentEndTime,
                       List<DetailShape> subOrderInfos) {

        static DetailShape of(Order order, List<StoredOrder> members) {
            var terms = order.terms();
            var price = order.shownPrice();
            return new DetailShape(order.id().value(), order.customer().value(), terms.service().code(), terms.service().name(),
                    terms.source().code(), order.status().code(), terms.type().code(), price.afterDiscount().toMajor(),
                    price.official().toMajor(), Wire.YUAN, order.times().created(), order.paidAt(),
                    price.official().currency().getCurrencyCode(), terms.contract(), AmountInfoShape.of(price.info()), order.orderedBy(),
                    order.times().payUntil(), members.stream().map(member -> of(member.order(), List.of())).toList());
        }

        @Override
        public String toString() {
            return "DetailShape[" + orderId + "]";
        }
    }

    record ProductShape(Optional<String> productId, Optional<String> productSpecDesc, Optional<String> categoryCode,
                        Optional<String> productOwnerService, Optional<String> commercialResource) {

        static ProductShape of(OrderLine.Product product) {
            return new ProductShape(product.id(), product.spec(), product.category(), product.ownerService(), product.commercialResource());
        }
    }

    record LineShape(String orderLineItemId, String serviceTypeCode, Optional<String> serviceTypeName, Optional<String> productId,
                     Optional<String> productSpecDesc, Optional<Integer> periodType, Optional<Integer> periodNum,
                     Optional<Instant> effectiveTime, Optional<Instant> expireTime, Optional<Integer> subscriptionNum,
                     BigDecimal amountAfterDiscount, BigDecimal officialAmount, AmountInfoShape amountInfo, String currency,
                     Optional<String> categoryCode, Optional<String> productOwnerService, Optional<String> commercialResource,
                     Optional<ProductShape> baseProductInfo, String orderId) {

        static LineShape of(OrderLineOf found) {
            var line = found.line();
            var product = line.product();
            return new LineShape(line.id(), line.service().code(), line.service().name(), product.id(), product.spec(),
                    line.period().type().map(PeriodType::code), line.period().number(), line.effective(), line.expire(), line.quantity(),
                    line.price().afterDiscount().toMajor(), line.price().official().toMajor(), AmountInfoShape.of(line.price().info()),
                    line.price().official().currency().getCurrencyCode(), product.category(), product.ownerService(),
                    product.commercialResource(), line.base().map(ProductShape::of), found.order().value());
        }
    }

    record Opened(int totalCount, DetailShape orderInfo, List<LineShape> orderLineItems) {

        static Opened of(OrderDetail detail) {
            return new Opened(Listings.total(detail.lines()), DetailShape.of(detail.order().order(), detail.members()),
                    detail.lines().map(LineShape::of).items());
        }
    }

    /** T2-30: the unit is a text here. */
    record RefundShape(String id, BigDecimal amount, String measureId, String customerId, String resourceTypeCode, String serviceTypeCode,
                       Optional<String> resourceTypeName, Optional<String> serviceTypeName, Optional<String> regionCode,
                       Optional<String> baseOrderId) {

        static RefundShape of(RefundItem item, PartyId customer) {
            ServiceRef service = item.service();
            return new RefundShape(item.id(), item.amount().toMajor(), String.valueOf(Wire.YUAN), customer.value(), item.resourceType().code(),
                    service.code(), item.resourceType().name(), service.name(), item.region(), item.base().map(OrderId::value));
        }
    }

    record Refunds(int totalCount, List<RefundShape> refundInfos) {

        static Refunds of(Order order) {
            return new Refunds(order.refunds().size(), order.refunds().stream().map(item -> RefundShape.of(item, order.customer())).toList());
        }
    }
}
