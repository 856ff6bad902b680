package org.partnercenter.domain.coupon;

import org.partnercenter.domain.kernel.LedgerAccount;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Why coupon money moves. The name is the kind of the ledger transfer; a movement that users know as a record also has its
 * number: 1 to 9 in coupon records (CPN-32), 10 and 11 in quota records. 12 is ours: the vendor tells no number for CPN-33.
 */
public enum CouponMovement {
    QUOTA_GRANTED(0),
    INCENTIVE_CONVERTED(0),
    QUOTA_RAISED(0),
    QUOTA_LOWERED(0),
    COUPON_ISSUED(1),
    COUPON_RECLAIMED(2),
    RECLAIMED_ON_LEAVING(3),
    RECLAIMED_ON_EXPIRY(4),
    RECLAIMED_ON_UNSUBSCRIPTION(5),
    RECLAIMED_ON_RECHARGE_UNDONE(6),
    RECLAIMED_ON_ASSOCIATION(7),
    RECLAIMED_ON_MODEL_SWITCH(8),
    RECLAIMED_ON_RESELLER_TRANSFER(9),
    QUOTA_PASSED_ON(10),
    QUOTA_RETURNED(11),
    RECLAIMED_ON_SIGNING_ENTITY_CHANGE(12),
    COUPON_USED(0),
    COUPON_REFUNDED(0);

    private static final LedgerAccount SOURCE = LedgerAccount.single("source");

    private final int recordType;

    CouponMovement(int recordType) {
        this.recordType = recordType;
    }

    /** The number users know the record by; empty for movements that are no record of their own. */
    public Optional<Integer> recordType() {
        return recordType == 0 ? Optional.empty() : Optional.of(recordType);
    }

    public boolean isCouponRecord() {
        return recordType >= 1 && !isQuotaRecord();
    }

    public boolean isQuotaRecord() {
        return recordType == QUOTA_PASSED_ON.recordType || recordType == QUOTA_RETURNED.recordType;
    }

    public static Optional<CouponMovement> ofRecordType(int number) {
        return Arrays.stream(values()).filter(movement -> number > 0 && movement.recordType == number).findFirst();
    }

    public static List<CouponMovement> couponRecords() {
        return Arrays.stream(values()).filter(CouponMovement::isCouponRecord).toList();
    }

    public static List<CouponMovement> quotaRecords() {
        return Arrays.stream(values()).filter(CouponMovement::isQuotaRecord).toList();
    }

    /** Where money enters: what the vendor granted and has not got back is the negative of its balance. */
    public static LedgerAccount source() {
        return SOURCE;
    }

    public static LedgerAccount account(QuotaId quota) {
        return LedgerAccount.of("quota", quota.value());
    }

    public static LedgerAccount account(CouponId coupon) {
        return LedgerAccount.of("coupon", coupon.value());
    }

    /** What customers have consumed with coupons of a quota. */
    public static LedgerAccount consumed(QuotaId quota) {
        return LedgerAccount.of("consumed", quota.value());
    }

    Transfer transfer(LedgerAccount from, LedgerAccount to, Money amount) {
        return new Transfer(name(), from, to, amount);
    }
}
