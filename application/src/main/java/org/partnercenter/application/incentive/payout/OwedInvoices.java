package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.payout.OwedInvoice;
import org.partnercenter.domain.incentive.payout.OwedKey;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The owed-invoice balances as they are stored (INC-27). */
public interface OwedInvoices {

    /** One for each, locked until the running transaction ends, be there a balance or not. */
    Map<OwedKey, OwedInvoice> hold(Set<OwedKey> keys);

    void put(Collection<OwedInvoice> all);

    /** All that these partners owe, what was offset in full left out. Holds nothing. */
    List<OwedInvoice> of(Set<PartyId> partners);

    /** By partner and rate; what was offset in full is among them. A marker is {@link #marker}. */
    Page<OwedInvoice> list(Scope scope, Optional<PartyId> partner, PageRequest page);

    /** Names a balance in lists. */
    static String marker(OwedKey key) {
        return key.rate() + "/" + key.partner();
    }
}
