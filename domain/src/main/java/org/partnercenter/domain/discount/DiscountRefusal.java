package org.partnercenter.domain.discount;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.discount.DiscountRule.BDC_01;
import static org.partnercenter.domain.discount.DiscountRule.BDC_02;
import static org.partnercenter.domain.discount.DiscountRule.BDC_04;
import static org.partnercenter.domain.discount.DiscountRule.EXD_01;
import static org.partnercenter.domain.discount.DiscountRule.EXD_02;
import static org.partnercenter.domain.discount.DiscountRule.EXD_03;
import static org.partnercenter.domain.discount.DiscountRule.EXD_04;
import static org.partnercenter.domain.discount.DiscountRule.EXD_05;
import static org.partnercenter.domain.discount.DiscountRule.EXD_08;
import static org.partnercenter.domain.discount.DiscountRule.EXD_10;
import static org.partnercenter.domain.discount.DiscountRule.EXD_11;
import static org.partnercenter.domain.discount.DiscountRule.EXD_12;

/** Why there is no discount, or nothing is done with one, in rulebook order. */
public enum DiscountRefusal implements Reason {
    DISCOUNT_PROGRAMME_MISSING(EXD_01, "DISCOUNT_PROGRAMME_MISSING", Kind.RULE),
    DISCOUNT_CERTIFICATION_MISSING(EXD_01, "DISCOUNT_CERTIFICATION_MISSING", Kind.RULE),
    DISCOUNT_CUSTOMER_NOT_YOURS(EXD_01, "DISCOUNT_CUSTOMER_NOT_YOURS", Kind.FORBIDDEN),
    DISCOUNT_APPLICANT_NOT_ELIGIBLE(EXD_01, "DISCOUNT_APPLICANT_NOT_ELIGIBLE", Kind.RULE),
    DISCOUNT_NAME_TAKEN(EXD_02, "DISCOUNT_NAME_TAKEN", Kind.CONFLICT),
    DISCOUNT_LINE_TWICE(EXD_02, "DISCOUNT_LINE_TWICE", Kind.MALFORMED),
    DISCOUNT_OFFER_UNKNOWN(EXD_02, "DISCOUNT_PRODUCT_NOT_FOUND", Kind.RULE),
    DISCOUNT_STARTS_TOO_EARLY(EXD_03, "DISCOUNT_STARTS_TOO_EARLY", Kind.RULE),
    DISCOUNT_ENDS_BEFORE_IT_STARTS(EXD_03, "DISCOUNT_ENDS_BEFORE_IT_STARTS", Kind.MALFORMED),
    DISCOUNT_IS_OVER(EXD_03, "DISCOUNT_IS_OVER", Kind.RULE),
    DISCOUNT_BELOW_RANGE(EXD_04, "DISCOUNT_BELOW_RANGE", Kind.RULE),
    DISCOUNT_SHARE_ABOVE_RANGE(EXD_04, "DISCOUNT_SHARE_ABOVE_RANGE", Kind.RULE),
    DISCOUNT_INSIDE_RANGE(EXD_04, "DISCOUNT_INSIDE_RANGE", Kind.RULE),
    DISCOUNT_OFFER_VERSION_TAKEN(EXD_04, "DISCOUNT_PRODUCT_VERSION_TAKEN", Kind.CONFLICT),
    DISCOUNT_SUBMITTED_AGAIN(EXD_05, "DISCOUNT_SUBMITTED_AGAIN", Kind.CONFLICT),
    DISCOUNT_OFFER_SELLER_MISSING(EXD_05, "DISCOUNT_PRODUCT_SELLER_MISSING", Kind.MALFORMED),
    DISCOUNT_OFFER_SELLER_UNUSED(EXD_05, "DISCOUNT_PRODUCT_SELLER_UNUSED", Kind.MALFORMED),
    DISCOUNT_OFFER_SELLER_UNKNOWN(EXD_05, "DISCOUNT_PRODUCT_SELLER_NOT_FOUND", Kind.RULE),
    DISCOUNT_REVIEWERS_DIFFER(EXD_05, "DISCOUNT_REVIEWERS_DIFFER", Kind.RULE),
    DISCOUNT_REVIEWED_BY_SELLER(EXD_05, "DISCOUNT_REVIEWED_BY_SELLER", Kind.FORBIDDEN),
    DISCOUNT_STATE(EXD_08, "DISCOUNT_STATE", Kind.CONFLICT),
    DISCOUNT_UNKNOWN(EXD_10, "DISCOUNT_NOT_FOUND", Kind.ABSENT),
    DISCOUNTED_GOODS_UNKNOWN(EXD_11, "DISCOUNTED_GOODS_NOT_FOUND", Kind.ABSENT),
    DISCOUNT_RESELLER_APPLIES(EXD_12, "DISCOUNT_RESELLER_MAY_NOT_APPLY", Kind.FORBIDDEN),
    DISCOUNT_VIEWER_OUTSIDE_PROGRAMME(EXD_12, "DISCOUNT_VIEWER_OUTSIDE_PROGRAMME", Kind.FORBIDDEN),
    BUSINESS_DISCOUNT_UNKNOWN(BDC_01, "BUSINESS_DISCOUNT_NOT_FOUND", Kind.ABSENT),
    BUSINESS_DISCOUNT_VERSION_TAKEN(BDC_01, "BUSINESS_DISCOUNT_VERSION_TAKEN", Kind.CONFLICT),
    BUSINESS_DISCOUNT_COVERS_NOTHING(BDC_02, "BUSINESS_DISCOUNT_COVERS_NOTHING", Kind.MALFORMED),
    BUSINESS_DISCOUNT_VALUE_MISSING(BDC_02, "BUSINESS_DISCOUNT_VALUE_MISSING", Kind.MALFORMED),
    BUSINESS_DISCOUNT_VALUE_UNUSED(BDC_02, "BUSINESS_DISCOUNT_VALUE_UNUSED", Kind.MALFORMED),
    BUSINESS_DISCOUNT_IS_ZERO(BDC_02, "BUSINESS_DISCOUNT_IS_ZERO", Kind.MALFORMED),
    BUSINESS_DISCOUNT_ENDS_BEFORE_IT_STARTS(BDC_02, "BUSINESS_DISCOUNT_ENDS_BEFORE_IT_STARTS", Kind.MALFORMED),
    GRANTED_DISCOUNT_IS_ALL(BDC_04, "GRANTED_DISCOUNT_IS_ALL", Kind.MALFORMED),
    GRANTED_DISCOUNT_ENDS_BEFORE_IT_STARTS(BDC_04, "GRANTED_DISCOUNT_ENDS_BEFORE_IT_STARTS", Kind.MALFORMED),
    GRANTED_DISCOUNT_IS_OVER(BDC_04, "GRANTED_DISCOUNT_IS_OVER", Kind.RULE),
    GRANTED_DISCOUNT_NOT_YOUR_CUSTOMER(BDC_04, "CBC.99000035", Kind.RULE),
    GRANTED_DISCOUNT_REFERRAL_CUSTOMER(BDC_04, "GRANTED_DISCOUNT_REFERRAL_CUSTOMER", Kind.RULE);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    DiscountRefusal(Rule rule, String code, Kind kind) {
        this.rule = rule;
        this.code = code;
        this.kind = kind;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
