package org.partnercenter.application.authorization;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads for lists, pages and questions. */
public interface AuthorizationReads {

    /** The last asked first. A marker is the id of an authorization. */
    Page<Authorization> list(Scope scope, AuthorizationFilter filter, PageRequest page);

    Optional<Authorization> find(Scope scope, AuthorizationId id);

    /** Every change, the oldest first. @param limit the newest at most so many */
    List<AuthorizationHistory> history(Scope scope, AuthorizationId id, int limit);

    /** As they are now, without a lock; for questions of the house itself. */
    Map<AuthorizationPair, Authorization> between(Set<AuthorizationPair> pairs);
}
