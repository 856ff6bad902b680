package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.Transfer;

import java.util.Map;
import java.util.Optional;

/**
 * A movement of the ledger with what lists and timelines need of it.
 *
 * @param references what it concerns
 * @param remark     words of the one who caused it; seen by the issuer only (CPN-13)
 */
public record Posting(Transfer transfer, Viewers viewers, Map<Reference, String> references, Optional<String> remark) {

    public Posting {
        references = Map.copyOf(references);
    }
}
