package org.partnercenter.domain.incentive.payout;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.LedgerAccount;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.Transfer;

import java.util.Objects;

/** What a partner owes the vendor in invoices, at one tax rate (欠票, INC-27). Never below zero. */
public record OwedInvoice(OwedKey key, Money balance) {

    /** The balance after a change, and the same for the ledger. */
    public record Change(OwedInvoice owed, Transfer transfer) {
    }

    private static final LedgerAccount UNINVOICED = LedgerAccount.single("uninvoiced");

    public OwedInvoice {
        Objects.requireNonNull(key, "key");
        if (balance.minor() < 0) {
            throw new IllegalArgumentException("nobody owes less than no invoice");
        }
    }

    public static OwedInvoice none(OwedKey key) {
        return new OwedInvoice(key, Money.zero(Money.CNY));
    }

    /** Money went to the account without an invoice. */
    public Change booked(Money amount) {
        return new Change(new OwedInvoice(key, balance.plus(amount)), new Transfer("OWED_INVOICE_BOOKED", UNINVOICED, key.account(), amount));
    }

    /** Invoices made up for it. */
    public Decision<Change> offset(Money amount) {
        return new Refusals().refuseIf(amount.isMoreThan(balance), PayoutRefusal.OWED_INVOICE_EXCEEDED.refusal("tax_rate", key.rate())
                        .with("balance", balance.toMajor().toPlainString()).with("amount", amount.toMajor().toPlainString()))
                .orGrant(amount).map(within -> new Change(new OwedInvoice(key, balance.minus(within)),
                        new Transfer("OWED_INVOICE_OFFSET", key.account(), UNINVOICED, within)));
    }
}
