package org.partnercenter.application.account;

import org.partnercenter.domain.account.Charge;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The money for orders. Whoever changes it holds the lock of its account first. */
public interface Charges {

    Map<ChargeKey, Charge> lock(Collection<ChargeKey> keys);

    /** Those of the account that hold something. */
    List<Charge> lockHeld(PartyId account);

    void insert(List<Charge> charges);

    /** @throws IllegalStateException if one was changed by somebody else meanwhile */
    void update(List<Loaded<Charge>> charges);
}
