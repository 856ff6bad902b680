package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.CouponRecord;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One record of a coupon (T2-07). A refused command leaves none, so the result is always success. */
record CouponRecordShape(String id, String operationType, String quotaId, int quotaType, String couponId, String customerId,
                         BigDecimal operationAmount, Instant operationTime, String result, Optional<String> remark) {

    static final String SUCCESS = "0";

    record Listing(int totalCount, List<CouponRecordShape> records) {

        static Listing of(Page<CouponRecord> page) {
            return new Listing(Listings.total(page), page.map(CouponRecordShape::of).items());
        }
    }

    private static CouponRecordShape of(CouponRecord row) {
        return new CouponRecordShape(row.id(), String.valueOf(row.movement().recordType().orElseThrow()), row.quota().value(),
                row.quotaType().code(), row.coupon().value(), row.customer().value(), row.amount().toMajor(), row.at(), SUCCESS,
                row.remark());
    }
}
