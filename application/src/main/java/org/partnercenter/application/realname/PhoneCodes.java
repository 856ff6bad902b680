package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.realname.RealNameRefusal;

import java.util.Optional;

/** Asks about codes that were sent to the phones of bank cards (COM-26, scene 18). Wrong ones are counted, asked either way. */
public interface PhoneCodes {

    /** What can be wrong with a code. */
    enum Fault {
        WRONG(RealNameRefusal.CARD_CODE_WRONG),
        SPENT(RealNameRefusal.CARD_CODE_SPENT),
        EXPIRED(RealNameRefusal.CARD_CODE_EXPIRED);

        private final RealNameRefusal reason;

        Fault(RealNameRefusal reason) {
            this.reason = reason;
        }

        Refusal refusal() {
            return reason.refusal();
        }
    }

    /** A code that a partner claims a customer has read. @param by what uses it up */
    record Claimed(PartyId partner, PartyId customer, Receiver phone, Secret code, String by) {
    }

    Optional<Fault> look(Claimed claimed);

    /** Uses up a right one. */
    Optional<Fault> use(Claimed claimed);
}
