package org.partnercenter.application.kernel;

import java.time.Instant;
import java.util.List;

/** Where notices are put, in the transaction of the commands that bring them about. */
@FunctionalInterface
public interface NoticeBoard {

    /** @param at business time */
    record Entry(String id, Instant at, OutgoingNotice notice) {
    }

    void post(List<Entry> notices);
}
