package org.partnercenter.application.authorization;

import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.authorization.Agreement;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/** That a party accepted a version of a letter. @param by the operator; empty: the main account */
public record AgreementAcceptance(PartyId party, Agreement agreement, String version, Instant at, Optional<String> by,
                                  Viewers viewers) {
}
