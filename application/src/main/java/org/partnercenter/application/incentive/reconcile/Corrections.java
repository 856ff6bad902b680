package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.domain.incentive.IncentiveBillId;

import java.util.Collection;
import java.util.List;

/** What the vendor's operations changed, as it is stored. */
public interface Corrections {

    void add(Collection<Correction> corrections);

    /** The earliest first. */
    List<Correction> of(IncentiveBillId bill);
}
