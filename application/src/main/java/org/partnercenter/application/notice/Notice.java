package org.partnercenter.application.notice;

import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.notice.NoticeId;
import org.partnercenter.domain.notice.NoticeKind;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A notice as it is kept: what its text is made of, not the text.
 *
 * @param viewers the one party it is for
 * @param at      business time
 * @param kept    real time since when
 * @param read    real time
 */
public record Notice(NoticeId id, NoticeKind kind, Map<String, String> facts, Viewers viewers, Instant at, Instant kept,
                     Optional<Instant> read) {

    public Notice {
        facts = Map.copyOf(facts);
    }
}
