package org.partnercenter.application.certification;

import org.partnercenter.application.kernel.Unkept;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;

/** The amount, for the vendor's bank alone. Told once, and kept nowhere. @param until last moment it can be entered in */
public record TransferRevealed(PartyId partner, Money amount, Instant until) implements Unkept {

    @Override
    public String toString() {
        return "TransferRevealed[" + partner + "]";
    }
}
