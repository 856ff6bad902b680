package org.partnercenter.application.customer.reseller;

import org.partnercenter.domain.customer.reseller.CooperationId;

import java.util.List;

/** Decides invitations or applications. @param ids at most {@link #MAX}, each once */
public record DecideCooperations(List<CooperationId> ids) {

    public static final int MAX = 100;

    public DecideCooperations {
        ids = List.copyOf(ids);
    }
}
