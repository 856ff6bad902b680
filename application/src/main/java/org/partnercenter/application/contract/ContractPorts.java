package org.partnercenter.application.contract;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.domain.kernel.Texts;

import java.time.ZoneId;

/** What contracts need of the outside. @param zone the site's, in which days are counted */
public record ContractPorts(Contracts contracts, Agreements agreements, KnownNames parties, VerifiedPartners verified, Documents documents,
                            Texts texts, ZoneId zone, Clocks clocks, Ids ids) {
}
