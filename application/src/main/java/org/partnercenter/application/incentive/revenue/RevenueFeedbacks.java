package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback;
import org.partnercenter.domain.incentive.revenue.RevenueFeedbackId;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Feedback on revenue, as it is stored. */
public interface RevenueFeedbacks {

    /** What of it is waited for; until the running transaction ends, nobody else who holds one of these comes by. */
    Set<RevenueFeedback.About> holdOpen(Set<RevenueFeedback.About> about);

    /** Those that exist, locked until the running transaction ends. */
    Map<RevenueFeedbackId, RevenueFeedback> lock(Set<RevenueFeedbackId> ids);

    /** Stores them, new ones and changed ones. */
    void put(Collection<RevenueFeedback> feedback);

    /** Newest first. A marker is the id of a feedback. An account manager sees what is about lines of its own customers. */
    Page<RevenueFeedback> list(Scope scope, FeedbackFilter filter, PageRequest page);

    Optional<RevenueFeedback> find(Scope scope, RevenueFeedbackId id);
}
