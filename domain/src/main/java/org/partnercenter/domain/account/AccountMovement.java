package org.partnercenter.domain.account;

import org.partnercenter.domain.kernel.LedgerAccount;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Transfer;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why money moves, or a line of credit changes. The name is the kind of the ledger transfer. Change records know it by two codes of
 * the vendor's, whose odd spellings are the vendor's too (ACC-09).
 */
public enum AccountMovement {
    RECHARGED("RECHARGE", "SOURCE_OPERAIION_RECHARGE"),
    ALLOCATED("BEADJUST", "SOURCE_OPERATION_BEADJUST"),
    TAKEN_BACK("BERETRIEVE", "SOURCE_OPERATION_BERETRIEVE"),
    RETURNED("BEUNBIND", "SOURCE_OPERATION_BEUNBIND"),
    SPENT("DEDEUCT", "SOURCE_OPERAIION_DEDEUCT"),
    REFUNDED("REFUND", "SOURCE_OPERAIION_REFUND"),
    CREDIT_ADJUSTED("ADJUST", "SOURCE_OPERAIION_ADJUST_CREDIT");

    private static final LedgerAccount SOURCE = LedgerAccount.single("source");

    private final String tradeType;
    private final String tradeDetail;

    AccountMovement(String tradeType, String tradeDetail) {
        this.tradeType = tradeType;
        this.tradeDetail = tradeDetail;
    }

    /** {@code trade_type} of change records. */
    public String tradeType() {
        return tradeType;
    }

    /** {@code trade_detail_type} of change records, {@code operation_type} of adjustment records. */
    public String tradeDetail() {
        return tradeDetail;
    }

    /** ACC-08: the kinds of adjustment records. */
    public boolean isAdjustment() {
        return this == ALLOCATED || this == TAKEN_BACK || this == RETURNED;
    }

    public static Optional<AccountMovement> ofTradeType(String code) {
        return Arrays.stream(values()).filter(movement -> movement.tradeType.equals(code)).findFirst();
    }

    public static Optional<AccountMovement> ofTradeDetail(String code) {
        return Arrays.stream(values()).filter(movement -> movement.tradeDetail.equals(code)).findFirst();
    }

    /** Where money enters (ACC-02). */
    public static LedgerAccount source() {
        return SOURCE;
    }

    /** What a party has spent and not got back. */
    public static LedgerAccount spent(PartyId spender) {
        return LedgerAccount.of("spent", spender.value());
    }

    Transfer transfer(LedgerAccount from, LedgerAccount to, Money amount) {
        return new Transfer(name(), from, to, amount);
    }
}
