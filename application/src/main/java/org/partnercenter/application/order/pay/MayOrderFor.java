package org.partnercenter.application.order.pay;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;

/** Asks whether a partner may order for a customer now (AUT-02, AUT-13), within the running transaction. */
@FunctionalInterface
public interface MayOrderFor {

    /** @param marketplace whether goods of the marketplace are ordered @return why not; empty if it may */
    List<Refusal> of(PartyId partner, PartyId customer, boolean marketplace);
}
