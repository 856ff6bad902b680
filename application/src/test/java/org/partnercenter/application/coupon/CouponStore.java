package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.AuditLog;
import org.partnercenter.application.kernel.Ledger;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.kernel.Money;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** The ports of the capability as one store offers them; what the contracts are tried on. Each test starts with an empty one. */
public interface CouponStore {

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    CouponQuotas quotas();

    Coupons coupons();

    CouponReads reads();

    Ledger ledger();

    AuditLog audit();

    Transactions transactions();

    static Money yuan(String major) {
        return Money.of(major, "CNY");
    }

    default <T> T inTransaction(Supplier<T> work) {
        return transactions().inTransaction(work);
    }

    default void given(CouponQuota... some) {
        inTransaction(() -> {
            quotas().insert(List.of(some));
            return null;
        });
    }

    default void given(Coupon... some) {
        inTransaction(() -> {
            coupons().insert(List.of(some));
            return null;
        });
    }
}
