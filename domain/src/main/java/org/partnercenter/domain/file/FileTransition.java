package org.partnercenter.domain.file;

import static org.partnercenter.domain.file.FileStatus.APPLIED;
import static org.partnercenter.domain.file.FileStatus.APPLYING;
import static org.partnercenter.domain.file.FileStatus.DONE;
import static org.partnercenter.domain.file.FileStatus.FAILED;
import static org.partnercenter.domain.file.FileStatus.RECEIVED;
import static org.partnercenter.domain.file.FileStatus.REJECTED;
import static org.partnercenter.domain.kernel.CommonRule.COM_09;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of a dropped file. As for any batch (COM-09): a fault of the whole changes nothing, a fault of a row only that row. */
public enum FileTransition implements Transition<FileStatus, FileEvent> {
    CLAIMED(null, FileEvent.CLAIM, RECEIVED),
    CHECKED(RECEIVED, FileEvent.PASS_CHECK, APPLYING),
    FOUND_UNFIT(RECEIVED, FileEvent.FIND_FAULT, REJECTED),
    LOST_HALFWAY(APPLYING, FileEvent.FIND_FAULT, REJECTED),
    ALL_DECIDED(APPLYING, FileEvent.DECIDE_LAST_ROW, APPLIED),
    DONE_WITH(APPLIED, FileEvent.PUT_AWAY, DONE),
    SET_ASIDE(REJECTED, FileEvent.PUT_AWAY, FAILED);

    public static final Transitions<FileStatus, FileEvent> TABLE = Transitions.of(values());

    private final FileStatus from;
    private final FileEvent event;
    private final FileStatus to;

    FileTransition(FileStatus from, FileEvent event, FileStatus to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public FileStatus from() {
        return from;
    }

    @Override
    public FileEvent event() {
        return event;
    }

    @Override
    public FileStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return COM_09;
    }
}
