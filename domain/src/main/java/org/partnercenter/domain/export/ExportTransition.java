package org.partnercenter.domain.export;

import static org.partnercenter.domain.export.ExportStatus.CANCELLED;
import static org.partnercenter.domain.export.ExportStatus.COMPLETED;
import static org.partnercenter.domain.export.ExportStatus.EXPIRED;
import static org.partnercenter.domain.export.ExportStatus.FAILED;
import static org.partnercenter.domain.export.ExportStatus.PENDING;
import static org.partnercenter.domain.export.ExportStatus.RUNNING;
import static org.partnercenter.domain.kernel.CommonRule.COM_24;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of an export (COM-24). One whose node went away is started again, from its first row. */
public enum ExportTransition implements Transition<ExportStatus, ExportEvent> {
    REQUESTED(null, ExportEvent.REQUEST, PENDING),
    STARTED(PENDING, ExportEvent.START, RUNNING),
    STARTED_AGAIN(RUNNING, ExportEvent.START, RUNNING),
    FINISHED(RUNNING, ExportEvent.FINISH, COMPLETED),
    BROKEN_OFF(RUNNING, ExportEvent.FAIL, FAILED),
    CANCELLED_BEFORE(PENDING, ExportEvent.CANCEL, CANCELLED),
    CANCELLED_HALFWAY(RUNNING, ExportEvent.CANCEL, CANCELLED),
    GONE(COMPLETED, ExportEvent.EXPIRE, EXPIRED);

    public static final Transitions<ExportStatus, ExportEvent> TABLE = Transitions.of(values());

    private final ExportStatus from;
    private final ExportEvent event;
    private final ExportStatus to;

    ExportTransition(ExportStatus from, ExportEvent event, ExportStatus to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public ExportStatus from() {
        return from;
    }

    @Override
    public ExportEvent event() {
        return event;
    }

    @Override
    public ExportStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return COM_24;
    }
}
