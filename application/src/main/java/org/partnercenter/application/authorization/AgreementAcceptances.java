package org.partnercenter.application.authorization;

import org.partnercenter.domain.authorization.Agreement;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Set;

/** Who has accepted which version of which letter. */
public interface AgreementAcceptances {

    /** Those of the parties that have accepted that version. */
    Set<PartyId> accepted(Set<PartyId> parties, Agreement agreement, String version);

    /** The first acceptance of a version stays. */
    void add(List<AgreementAcceptance> acceptances);
}
