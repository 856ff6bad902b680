package org.partnercenter.application.benefit;

import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which applications a list shows.
 *
 * @param waiting   only those the vendor has to decide or pay, the one due first before the others
 * @param dueBefore only what is due on that day or before
 */
public record BenefitFilter(Optional<PartyId> partner, Optional<String> programme, Optional<BenefitStatus> status, boolean waiting,
                            Optional<LocalDate> dueBefore) {
}
