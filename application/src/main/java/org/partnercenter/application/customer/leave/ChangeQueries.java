package org.partnercenter.application.customer.leave;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.leave.ChangeRequest;
import org.partnercenter.domain.customer.leave.ChangeRequestId;

import java.util.Optional;

/** Reads requests for lists and pages, those about customers that have left since included (ASC-34). */
public interface ChangeQueries {

    /**
     * The requests about the scope's own customers, the latest first. An account manager's are those about customers that were
     * assigned to it then. A marker is the id of a request.
     */
    Page<ChangeRequest> requests(Scope scope, ChangeFilter filter, PageRequest page);

    Optional<ChangeRequest> request(Scope scope, ChangeRequestId id);
}
