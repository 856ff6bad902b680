package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.TakenBackQuotas;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.ErrorDetail;

import java.math.BigDecimal;
import java.util.List;

/** What is left of each quota taken back, and which was not and why (T2-10). */
record TakeBackShape(List<ErrorDetail> errorDetails, List<QuotaBack> simpleQuotaInfos) {

    record QuotaBack(String quotaId, BigDecimal quotaBalance) {
    }

    static TakeBackShape of(TakenBackQuotas result, Language language) {
        return new TakeBackShape(
                result.rejected().stream().map(not -> ErrorDetail.of(not.quota().value(), not.refusals(), language)).toList(),
                result.takenBack().stream().map(one -> new QuotaBack(one.quota().value(), one.balance().toMajor())).toList());
    }
}
