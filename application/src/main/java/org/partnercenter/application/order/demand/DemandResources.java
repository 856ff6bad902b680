package org.partnercenter.application.order.demand;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.order.KeepersAt;
import org.partnercenter.domain.order.demand.OnDemandResource;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resources that are paid per use, as they are stored. */
public interface DemandResources {

    /** @param revision grows with every change */
    record Stored(OnDemandResource resource, Optional<KeepersAt.Keeper> keeper, long revision) {
    }

    /** @param before empty for one that there was not */
    record Save(Optional<Stored> before, OnDemandResource after, Optional<KeepersAt.Keeper> keeper) {
    }

    /** Those that there are, by id of the record, held until the running transaction ends. */
    Map<String, Stored> lock(Collection<String> ids);

    /**
     * Stores them, however many, with a few statements, and keeps the total of the list.
     *
     * @throws RuntimeException if one was changed, or begun, by somebody else meanwhile
     */
    void save(List<Save> changes);

    /** By id of the record, which is the marker. What is outside the scope does not exist. */
    Page<Stored> list(Scope scope, DemandFilter filter, PageRequest page);
}
