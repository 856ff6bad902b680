package org.partnercenter.domain.incentive.payout;

import org.partnercenter.domain.kernel.LedgerAccount;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.TaxRate;

import java.util.Comparator;
import java.util.Objects;

/** What there is one owed-invoice balance for: only invoices of the same rate offset it (INC-27). */
public record OwedKey(PartyId partner, TaxRate rate) implements Comparable<OwedKey> {

    private static final Comparator<OwedKey> ORDER = Comparator.comparing((OwedKey key) -> key.partner().value()).thenComparing(OwedKey::rate);

    public OwedKey {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(rate, "rate");
    }

    /** Its account in the ledger: {@code owed-invoice/<partner>/<rate>}. */
    public LedgerAccount account() {
        return LedgerAccount.of("owed-invoice", partner + "/" + rate);
    }

    @Override
    public int compareTo(OwedKey other) {
        return ORDER.compare(this, other);
    }
}
