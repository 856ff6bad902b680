package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.BankCard;
import org.partnercenter.domain.realname.Claim;

import java.util.Optional;

/** What an application claims about a phone. */
final class PhoneClaims {

    private PhoneClaims() {
    }

    /** Empty where the claim is not by a bank card, or its phone is none that a code could be sent to. */
    static Optional<PhoneCodes.Claimed> of(PartyId partner, PartyId customer, Claim claim, Optional<Secret> code, String by) {
        return card(claim).flatMap(BankCard::phone).flatMap(phone ->
                code.map(digits -> new PhoneCodes.Claimed(partner, customer, phone, digits, by)));
    }

    private static Optional<BankCard> card(Claim claim) {
        return claim instanceof Claim.ByCard byCard ? Optional.of(byCard.card()) : Optional.empty();
    }
}
