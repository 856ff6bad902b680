package org.partnercenter.application.certification;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.certification.BusinessInfo;
import org.partnercenter.domain.certification.Certification;
import org.partnercenter.domain.certification.CertificationStatus;
import org.partnercenter.domain.certification.SigningEntity;
import org.partnercenter.domain.certification.Supplier;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Certifications as they are stored, one of a partner; what tells of companies, people and accounts is sealed. */
public interface Certifications {

    /** What a partner submits. */
    record Asked(PartyId partner, BusinessInfo info) {
    }

    /** Those that exist; until the running transaction ends, nobody else who holds these partners comes by. */
    Map<PartyId, Certification> hold(Set<PartyId> partners);

    /** The same companies as other partners that are certified; what has none is missing. */
    Map<Asked, List<Supplier>> suppliers(Set<Asked> asked);

    /** Stores each in place of what was known of its partner. */
    void put(List<Certification> certifications);

    /** With a status the longest waiting first, else what was submitted last first. A marker is a partner's id. */
    Page<Certification> list(Scope scope, Optional<CertificationStatus> status, PageRequest page);

    Optional<Certification> find(Scope scope, PartyId partner);

    /** How others can settle with these; who never submitted is missing. Holds nothing. */
    Map<PartyId, CertificationOf.Standing> standings(Set<PartyId> partners);

    /** Partners that are certified with that company of the vendor's and change nothing, by their ids. */
    List<PartyId> certifiedWith(SigningEntity entity, int limit);

    /** How many these are. */
    int countCertifiedWith(SigningEntity entity);
}
