package org.partnercenter.domain.customer.acquire;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.customer.acquire.AcquireRule.ASC_08;
import static org.partnercenter.domain.customer.acquire.ReportStatus.PENDING;
import static org.partnercenter.domain.customer.acquire.ReportStatus.REPORTED;

/** The life of a report (ASC-08). */
public enum ReportTransition implements Transition<ReportStatus, ReportEvent> {
    SUBMITTED(null, ReportEvent.REPORT, PENDING),
    CONFIRMED(PENDING, ReportEvent.CONFIRM, REPORTED),
    REJECTED(PENDING, ReportEvent.REJECT, ReportStatus.REJECTED),
    WITHDRAWN(PENDING, ReportEvent.CANCEL, ReportStatus.CANCELLED),
    UNANSWERED(PENDING, ReportEvent.EXPIRE, ReportStatus.EXPIRED),
    ASSOCIATED_EARLY(PENDING, ReportEvent.ASSOCIATE, ReportStatus.ASSOCIATED),
    CANCELLED(REPORTED, ReportEvent.CANCEL, ReportStatus.CANCELLED),
    EXPIRED(REPORTED, ReportEvent.EXPIRE, ReportStatus.EXPIRED),
    ASSOCIATED(REPORTED, ReportEvent.ASSOCIATE, ReportStatus.ASSOCIATED);

    public static final Transitions<ReportStatus, ReportEvent> TABLE = Transitions.of(values());

    private final ReportStatus from;
    private final ReportEvent event;
    private final ReportStatus to;

    ReportTransition(ReportStatus from, ReportEvent event, ReportStatus to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public ReportStatus from() {
        return from;
    }

    @Override
    public ReportEvent event() {
        return event;
    }

    @Override
    public ReportStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return ASC_08;
    }
}
