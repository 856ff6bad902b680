package org.partnercenter.application.indicator;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.indicator.Feedback;
import org.partnercenter.domain.indicator.FeedbackId;
import org.partnercenter.domain.indicator.ValueId;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The feedback to values as it is stored. */
public interface Feedbacks {

    /** Of these values the feedback that waits for its answer; until the running transaction ends, nobody else who holds them comes by. */
    Map<ValueId, FeedbackId> holdOpen(Set<ValueId> values);

    /** Those that exist, locked until the running transaction ends. */
    Map<FeedbackId, Feedback> lock(Set<FeedbackId> ids);

    /** Adds new ones, and puts answered ones in the place of what was known. */
    void put(List<Feedback> feedback);

    /** Newest first. A marker is the id of a feedback. */
    Page<Feedback> list(Scope scope, FeedbackFilter filter, PageRequest page);
}
