package org.partnercenter.bootstrap;

import org.partnercenter.application.certification.CertificationModule;
import org.partnercenter.application.certification.CertificationOf.Standing;
import org.partnercenter.application.certification.CertificationOf;
import org.partnercenter.application.certification.CertificationPorts;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.WorkingDays;
import org.partnercenter.persistence.audit.JooqAuditTrail;
import org.partnercenter.persistence.certification.JooqCertifications;

import java.util.HashMap;
import java.util.Optional;
import java.util.Set;

/** Business-information certification, wired. */
final class CertificationAssembly {

    private CertificationAssembly() {
    }

    static CertificationModule module(Machinery house, Settings settings, IdentityModule identity, JooqAuditTrail trail, WorkingDays days) {
        return new CertificationModule(new CertificationPorts(new JooqCertifications(house.database(), house.json(), house.cipher(), house.hash()),
                Bridges.distributors(identity), new RandomAmounts(), AcquireAssembly.timelines(trail)::of, days,
                settings.siteZone(), house.clocks()));
    }

    /**
     * How far partners are certified: here, or as the platform has recorded of one that is certified elsewhere, which settles in the
     * site's own currency.
     */
    static CertificationOf standings(CertificationModule certification, IdentityModule identity) {
        return (partners, now) -> {
            var all = new HashMap<>(certification.standings().of(partners, now));
            if (!partners.isEmpty()) {
                identity.facts().at(partners, Set.of(PartyFact.BUSINESS_CERTIFIED), now).forEach((partner, facts) -> facts.forEach(fact ->
                        all.computeIfPresent(partner, (id, standing) -> standing.certifiedNow() ? standing : new Standing(true,
                                standing.changeInReview(), Optional.of(Money.CNY), Optional.empty(), Optional.empty(), Optional.of(fact.from())))));
            }
            return all;
        };
    }
}
