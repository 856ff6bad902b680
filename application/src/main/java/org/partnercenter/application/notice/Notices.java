package org.partnercenter.application.notice;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.notice.NoticeId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The notices of all parties, and how these want to be told. */
public interface Notices {

    void add(List<Notice> notices);

    /** Newest first. */
    Page<Notice> list(Scope scope, boolean unreadOnly, PageRequest page);

    Optional<Notice> find(Scope scope, NoticeId id);

    long unread(Scope scope);

    /**
     * Marks it as read, unless it is.
     *
     * @return as it is afterwards; empty if there is none in scope
     */
    Optional<Notice> read(Scope scope, NoticeId id, Instant now);

    /** What the parties have set; one that has set nothing is missing. */
    Map<PartyId, NoticeSetting> settings(Set<PartyId> parties);

    void set(Map<PartyId, NoticeSetting> settings);

    /** Forgets notices kept since before the instant, at most {@code limit} of them; tells how many. */
    int forget(Instant before, int limit);
}
