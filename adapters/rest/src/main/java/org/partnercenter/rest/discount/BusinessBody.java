package org.partnercenter.rest.discount;

import org.partnercenter.application.discount.business.DeliverBusiness;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.business.BusinessBenefit;
import org.partnercenter.domain.discount.business.BusinessDiscount.Coverage;
import org.partnercenter.domain.discount.business.BusinessDiscount;
import org.partnercenter.domain.discount.business.BusinessKind;
import org.partnercenter.domain.discount.business.BusinessMode;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** The body of a delivery: a business discount as it is now. The ratio is what is left to pay; amounts are in yuan. */
record BusinessBody(String discountId, BigDecimal version, Integer discountType, String customerId, String serviceTypeCode, String productId,
                    Integer discountMode, BigDecimal discountRatio, BigDecimal amount, String effectiveTime, String expireTime,
                    String contractCode) {

    private static final Money LARGEST = Money.of("1000000000000", "CNY");

    Supplier<DeliverBusiness> command(Input in) {
        var id = in.field("discount_id", discountId).required().id();
        var counted = in.field("version", version).required().whole(1, Long.MAX_VALUE);
        var kind = in.field("discount_type", discountType).required().code(code -> Wire.number(code).flatMap(BusinessKind::ofCode));
        var customer = in.field("customer_id", customerId).required().party();
        var service = in.field("service_type_code", serviceTypeCode).id();
        var product = in.field("product_id", productId).id();
        var benefit = benefit(in);
        var from = in.field("effective_time", effectiveTime).required().instant();
        var until = in.field("expire_time", expireTime).required().instant();
        var contract = in.field("contract_code", contractCode).id();
        return () -> new DeliverBusiness(new BusinessDiscount(new DiscountId(id.orElseThrow()), counted.orElseThrow(), kind.orElseThrow(),
                customer.orElseThrow(), new Coverage(service, product), benefit.orElseThrow(), from.orElseThrow(), until.orElseThrow(),
                contract));
    }

    private Optional<BusinessBenefit> benefit(Input in) {
        var mode = in.field("discount_mode", discountMode).required().code(code -> Wire.number(code).flatMap(BusinessMode::ofCode));
        int before = in.refusals().size();
        var ratio = Wire.share(in.field("discount_ratio", discountRatio));
        var yuan = amount == null ? Optional.<Money>empty() : in.signedAmount("amount", amount, LARGEST);
        if (yuan.filter(given -> given.minor() < 0).isPresent()) {
            in.refuse(CommonRefusal.FIELD_INVALID.refusal("field", "amount").with("value", amount));
        }
        if (mode.isEmpty() || in.refusals().size() > before) {
            return Optional.empty();
        }
        return BusinessBenefit.of(mode.get(), ratio, yuan).fold(Optional::of, refusals -> {
            in.refuseAll(refusals);
            return Optional.empty();
        });
    }
}
