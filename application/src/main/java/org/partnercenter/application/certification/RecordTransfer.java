package org.partnercenter.application.certification;

import org.partnercenter.domain.certification.TransferOutcome;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** Records what the bank tells of the amount sent to a partner. @param words why it came back */
public record RecordTransfer(PartyId partner, TransferOutcome outcome, Optional<String> words) {
}
