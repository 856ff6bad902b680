package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.PartyNames;
import org.partnercenter.application.coupon.QuotaRecord;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One record of quota passed on or taken back (T2-12). */
record QuotaRecordShape(String id, String operator, String operationType, String quotaId, String parentQuotaId,
                        BigDecimal amount, Instant operationTime, String result,
                        Optional<String> indirectPartnerAccountName, String indirectPartnerId,
                        Optional<String> indirectPartnerName, Optional<String> remark) {

    record Listing(int totalCount, List<QuotaRecordShape> records) {

        static Listing of(Page<QuotaRecord> page, Map<PartyId, PartyNames.Named> names) {
            return new Listing(Listings.total(page), page.map(row -> QuotaRecordShape.of(row,
                    Optional.ofNullable(names.get(row.reseller())))).items());
        }
    }

    private static QuotaRecordShape of(QuotaRecord row, Optional<PartyNames.Named> named) {
        return new QuotaRecordShape(row.id(), row.operator(), String.valueOf(row.movement().recordType().orElseThrow()),
                row.quota().value(), row.parent().value(), row.amount().toMajor(), row.at(), CouponRecordShape.SUCCESS,
                named.map(PartyNames.Named::accountName), row.reseller().value(), named.map(PartyNames.Named::name),
                row.remark());
    }
}
