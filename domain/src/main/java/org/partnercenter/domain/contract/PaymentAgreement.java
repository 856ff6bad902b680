package org.partnercenter.domain.contract;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Objects;

/**
 * A payment agreement a partner concluded online (线上合同): without approval, and at once (CTR-05).
 *
 * @param version of the text that was agreed to
 * @param at      business time
 */
public record PaymentAgreement(ContractCode code, PartyId partner, String version, Instant at) {

    /** Version of the text that is agreed to now. */
    public static final String CURRENT = "1.0";

    public PaymentAgreement {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(at, "at");
    }

    /** The new agreement. @param verified whether the partner's name is verified */
    public static Decision<PaymentAgreement> conclude(ContractCode code, PartyId partner, boolean verified, Instant now) {
        return verified ? Decision.granted(new PaymentAgreement(code, partner, CURRENT, now))
                : Decision.refused(ContractRefusal.AGREEMENT_NEEDS_VERIFICATION.refusal());
    }
}
