package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.PassedOnQuota;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.ErrorDetail;

import java.util.List;

/** Which reseller got which new quota, and who not and why (T2-09). */
record PassOnShape(List<ErrorDetail> errorDetails, List<QuotaInfo> simpleQuotaInfos) {

    record QuotaInfo(String id, String quotaId) {
    }

    static PassOnShape of(PassedOnQuota result, Language language) {
        return new PassOnShape(
                result.rejected().stream().map(not -> ErrorDetail.of(not.reseller().value(), not.refusals(), language)).toList(),
                result.passed().stream().map(one -> new QuotaInfo(one.reseller().value(), one.quota().value())).toList());
    }
}
