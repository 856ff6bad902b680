package org.partnercenter.rest.certification;

import org.partnercenter.application.certification.TransferRevealed;

import java.math.BigDecimal;
import java.time.Instant;

/** The amount to be sent. */
record TransferShape(String partnerId, BigDecimal amount, String currency, Instant enterUntil) {

    static TransferShape of(TransferRevealed revealed) {
        return new TransferShape(revealed.partner().value(), revealed.amount().toMajor(), revealed.amount().currency().getCurrencyCode(),
                revealed.until());
    }
}
