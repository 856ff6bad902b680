package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.QuotaChanged;
import org.partnercenter.domain.kernel.Language;

import java.math.BigDecimal;

/** A quota after the platform touched it. */
record QuotaChangedShape(String quotaId, int quotaStatus, String statusName, BigDecimal quotaValue,
                         BigDecimal balance) {

    static QuotaChangedShape of(QuotaChanged result, Language language) {
        return new QuotaChangedShape(result.quota().value(), result.status().code(), Wire.name(result.status(), language),
                result.value().toMajor(), result.balance().toMajor());
    }
}
