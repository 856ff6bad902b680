package org.partnercenter.domain.contract;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The days of a contract, in the site's zone (CTR-04).
 *
 * @param from         first day it is in force
 * @param to           last day it is in force
 * @param terminatedOn first day it is not in force any more, before its end
 */
public record ContractTerm(LocalDate signedOn, LocalDate from, LocalDate to, Optional<LocalDate> terminatedOn) {

    public ContractTerm {
        Objects.requireNonNull(signedOn, "signedOn");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(terminatedOn, "terminatedOn");
    }

    List<Refusal> faults() {
        return new Refusals()
                .refuseIf(to.isBefore(from), ContractRefusal.CONTRACT_ENDS_BEFORE_IT_BEGINS.refusal("field", "effective_to"))
                .refuseIf(terminatedOn.filter(day -> day.isAfter(to)).isPresent(),
                        ContractRefusal.CONTRACT_TERMINATED_AFTER_ITS_END.refusal("field", "terminated_on"))
                .list();
    }

    /** @param today in the site's zone */
    public ContractStatus status(LocalDate today) {
        if (terminatedOn.filter(day -> !day.isAfter(today)).isPresent()) {
            return ContractStatus.TERMINATED;
        }
        if (today.isBefore(from)) {
            return ContractStatus.NOT_EFFECTIVE;
        }
        return today.isAfter(to) ? ContractStatus.EXPIRED : ContractStatus.EFFECTIVE;
    }
}
