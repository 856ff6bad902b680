package org.partnercenter.rest.order;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.order.AgentPayment;
import org.partnercenter.domain.order.AmountInfo;
import org.partnercenter.domain.order.DiscountKind;
import org.partnercenter.domain.order.DiscountOffer;
import org.partnercenter.domain.order.EnterpriseProject;
import org.partnercenter.domain.order.OfferKind;
import org.partnercenter.domain.order.OfferMode;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderLine;
import org.partnercenter.domain.order.OrderPrice;
import org.partnercenter.domain.order.PeriodType;
import org.partnercenter.domain.order.RefundItem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The parts of an order's body, named as the vendor names them where it does. */
final class OrderPartBodies {

    private static final Money ZERO = Money.zero(Money.CNY);
    private static final int MAX_PARTS = 100;

    private OrderPartBodies() {
    }

    record ProjectBody(String id, String name) {

        EnterpriseProject read(BodyPart part) {
            return new EnterpriseProject(part.required("id", id), part.field("name", name).text(256).orElse(""));
        }
    }

    record DiscountItemBody(String discountType, BigDecimal discountAmount) {

        AmountInfo.Discount read(BodyPart part) {
            var kind = part.field("discount_type", discountType).required().code(DiscountKind::ofCode);
            var amount = part.requiredMoney("discount_amount", discountAmount);
            return kind.map(known -> new AmountInfo.Discount(known, amount.orElse(ZERO))).orElse(null);
        }
    }

    record AmountInfoBody(List<DiscountItemBody> discounts, BigDecimal flexipurchaseCouponAmount, BigDecimal couponAmount,
                          BigDecimal storedCardAmount, BigDecimal commissionAmount, BigDecimal consumedAmount) {

        AmountInfo read(BodyPart part) {
            return new AmountInfo(part.each("discounts", discounts, MAX_PARTS, DiscountItemBody::read),
                    part.money("flexipurchase_coupon_amount", flexipurchaseCouponAmount), part.money("coupon_amount", couponAmount),
                    part.money("stored_card_amount", storedCardAmount), part.money("commission_amount", commissionAmount),
                    part.money("consumed_amount", consumedAmount));
        }
    }

    record AgentPayBody(String payingAgentId, Boolean isAgentPay) {

        AgentPayment read(BodyPart part) {
            return new AgentPayment(Boolean.TRUE.equals(isAgentPay), part.field("paying_agent_id", payingAgentId).party(), Optional.empty(),
                    Optional.empty());
        }
    }

    record BaseProductBody(String productId, String productSpecDesc, String categoryCode, String productOwnerService,
                           String commercialResource) {

        OrderLine.Product read(BodyPart part) {
            return new OrderLine.Product(part.id("product_id", productId), part.text("product_spec_desc", productSpecDesc),
                    part.id("category_code", categoryCode), part.id("product_owner_service", productOwnerService),
                    part.id("commercial_resource", commercialResource));
        }
    }

    record LineBody(String orderLineItemId, String serviceTypeCode, String serviceTypeName, String productId, String productSpecDesc,
                    String regionCode, Integer periodType, Integer periodNum, String effectiveTime, String expireTime,
                    Integer subscriptionNum, BigDecimal officialAmount, BigDecimal amountAfterDiscount, AmountInfoBody amountInfo,
                    String categoryCode, String productOwnerService, String commercialResource, BaseProductBody baseProductInfo,
                    String specification, String discountedGoodsId) {

        OrderLine read(BodyPart part) {
            var base = new BaseProductBody(productId, productSpecDesc, categoryCode, productOwnerService, commercialResource).read(part);
            var product = new OrderLine.Product(base.id(), base.spec(), base.category(), base.ownerService(), base.commercialResource(),
                    part.id("specification", specification), part.id("discounted_goods_id", discountedGoodsId));
            return new OrderLine(part.required("order_line_item_id", orderLineItemId), part.service(serviceTypeCode, serviceTypeName),
                    product, part.id("region_code", regionCode),
                    new OrderLine.Period(part.code("period_type", periodType, PeriodType::ofCode), part.number("period_num", periodNum, 0)),
                    part.time("effective_time", effectiveTime), part.time("expire_time", expireTime),
                    part.number("subscription_num", subscriptionNum, 0), price(part),
                    part.part("base_product_info", baseProductInfo, BaseProductBody::read));
        }

        private OrderPrice price(BodyPart part) {
            return new OrderPrice(part.requiredMoney("official_amount", officialAmount).orElse(ZERO),
                    part.requiredMoney("amount_after_discount", amountAfterDiscount).orElse(ZERO),
                    part.part("amount_info", amountInfo, AmountInfoBody::read).orElseGet(AmountInfo::none));
        }
    }

    record RefundPartBody(String id, BigDecimal amount, String baseOrderId, String serviceTypeCode, String serviceTypeName,
                          String resourceTypeCode, String resourceTypeName, String regionCode) {

        RefundItem read(BodyPart part) {
            return new RefundItem(part.required("id", id), part.requiredMoney("amount", amount).orElse(ZERO),
                    part.id("base_order_id", baseOrderId).map(OrderId::new), part.service(serviceTypeCode, serviceTypeName),
                    new RefundItem.ResourceTypeRef(part.required("resource_type_code", resourceTypeCode),
                            part.text("resource_type_name", resourceTypeName)), part.id("region_code", regionCode));
        }
    }

    record ShareBody(String orderId, List<String> orderLineItemIds, Integer discountMode, BigDecimal discountAmount,
                     BigDecimal discountRatio) {

        DiscountOffer.Share read(BodyPart part) {
            var order = part.required("order_id", orderId);
            var mode = part.requiredCode("discount_mode", discountMode, OfferMode::ofCode);
            var amount = part.amount("discount_amount", discountAmount);
            var ratio = part.field("discount_ratio", discountRatio == null ? null : discountRatio.toString()).code(ShareBody::ratio);
            return order.isEmpty() || mode.isEmpty() || amount.isEmpty() ? null : new DiscountOffer.Share(new OrderId(order),
                    orderLineItemIds == null ? List.of() : part.in().list(part.path() + "order_line_item_ids", orderLineItemIds)
                            .atMost(OrderBody.MAX_LINES).ids().orElse(List.of()), mode.get(), amount.get(), ratio);
        }

        private static Optional<BigDecimal> ratio(String text) {
            return text.length() > 12 || !text.matches("[01](\\.[0-9]{1,10})?") ? Optional.empty()
                    : Optional.of(new BigDecimal(text)).filter(ratio -> ratio.compareTo(BigDecimal.ONE) <= 0);
        }
    }

    /** @param adjustedBy the party that adjusted the price, of an adjusted one (ORD-12) */
    record OfferBody(String discountId, Integer discountType, String discountValue, List<ShareBody> orders, String adjustedBy,
                     String adjustTime) {

        DiscountOffer read(BodyPart part) {
            var kind = part.requiredCode("discount_type", discountType, OfferKind::ofCode);
            var shares = part.each("orders", orders, MAX_PARTS, ShareBody::read);
            var id = part.required("discount_id", discountId);
            var value = part.field("discount_value", discountValue).required().text(64).orElse("");
            var adjusted = new DiscountOffer.Adjusted(part.field("adjusted_by", adjustedBy).party(), part.time("adjust_time", adjustTime));
            return kind.map(known -> new DiscountOffer(id, known, value, shares, adjusted)).orElse(null);
        }
    }
}
