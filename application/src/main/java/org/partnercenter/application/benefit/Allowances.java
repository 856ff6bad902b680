package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.benefit.Allowance;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the vendor grants in programmes, as it is stored. */
public interface Allowances {

    /** Stores each in place of one for the same programme, partner, key and first day. */
    void put(List<Allowance> allowances);

    /** Those of these programmes for these partners or for all, the latest first. */
    List<Allowance> of(Set<String> programmes, Set<PartyId> partners);

    /** In the order of programme, key, partner and first day: to a partner what counts for it. */
    Page<Allowance> list(Scope scope, Optional<String> programme, PageRequest page);
}
