package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.reconcile.Freeze;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is not paid, as it is stored. Of a partner each cycle and each order has one. */
public interface Freezes {

    /** Those that are not settled, or were settled on that day or later. */
    Map<PartyId, List<Freeze>> holding(Set<PartyId> partners, LocalDate day);

    /** Stores them in place of what was known. */
    void put(Collection<Freeze> freezes);

    /**
     * Partners with bills that are confirmed or wait for it, who were not looked at on that day; locked until the running transaction
     * ends, those others hold left out.
     */
    List<PartyId> lockUnchecked(LocalDate day, int limit);

    boolean anyUnchecked(LocalDate day);

    void checked(Collection<PartyId> partners, LocalDate day);

    /** The latest to begin first; markers are not looked at. */
    Page<Freeze> list(Scope scope, Optional<PartyId> partner, PageRequest page);
}
