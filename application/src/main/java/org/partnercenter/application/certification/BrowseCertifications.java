package org.partnercenter.application.certification;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.certification.Certification;
import org.partnercenter.domain.certification.CertificationStatus;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Optional;

/** Looks at business information: partners at their own, the platform at all. */
public final class BrowseCertifications {

    private final CertificationPorts ports;

    BrowseCertifications(CertificationPorts ports) {
        this.ports = ports;
    }

    /** The caller's own; empty if it never submitted any. */
    public Decision<Optional<Certification>> own(Caller caller) {
        return open(caller, CertificationOperations.OWN).map(open -> ports.certifications().find(Scope.own(open), open.party()));
    }

    /** What keeps the vendor from settling with the caller (BIA-01, BIA-02); empty if nothing does. */
    public Decision<List<Refusal>> eligibility(Caller caller) {
        return own(caller).map(Certification::againstSettling);
    }

    public Decision<Page<Certification>> reviews(Caller caller, Optional<CertificationStatus> status, PageRequest page) {
        return open(caller, CertificationOperations.REVIEWS).map(open -> ports.certifications().list(Scope.own(open), status, page));
    }

    public Decision<Certification> review(Caller caller, PartyId partner) {
        return open(caller, CertificationOperations.REVIEWS).flatMap(open -> ports.certifications().find(Scope.own(open), partner)
                .map(Decision::granted).orElseGet(() -> CertificationChanging.unknown(partner)));
    }

    /** What the caller could do with what was just found, and what forbids the rest. */
    public List<Possibility> possibilities(Caller caller, Optional<Certification> found) {
        var now = ports.clocks().business();
        return caller.is(PartyKind.PLATFORM) ? Certification.platformsPossibilities(found, now) : Certification.partnersPossibilities(found, now);
    }

    /** What happened to what was just found, oldest first. */
    public List<Happened> timeline(Caller caller, PartyId partner) {
        return ports.timelines().of(Scope.own(caller), CertificationOutcomes.TYPE, partner.value());
    }

    private static Decision<Caller> open(Caller caller, Operation<?, ?> operation) {
        return Decision.unless(operation.refusalsFor(caller), caller);
    }
}
