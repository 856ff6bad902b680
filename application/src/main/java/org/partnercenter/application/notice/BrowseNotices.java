package org.partnercenter.application.notice;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.notice.NoticeId;
import org.partnercenter.domain.notice.NoticeRefusal;

import java.util.Set;

/** Shows each party its own notices. */
public final class BrowseNotices {

    private final NoticePorts ports;

    BrowseNotices(NoticePorts ports) {
        this.ports = ports;
    }

    /** @param unread all that are unread, on whatever page */
    public record Listing(Page<Notice> page, long unread) {
    }

    /** Newest first. */
    public Decision<Listing> list(Caller caller, boolean unreadOnly, PageRequest page) {
        return open(caller).map(scope -> new Listing(ports.notices().list(scope, unreadOnly, page),
                ports.notices().unread(scope)));
    }

    public Decision<Notice> show(Caller caller, NoticeId id) {
        return open(caller).flatMap(scope -> ports.notices().find(scope, id).map(Decision::granted)
                .orElseGet(() -> Decision.refused(NoticeRefusal.NOTICE_NOT_FOUND.refusal("notice_id", id))));
    }

    public Decision<NoticeSetting> setting(Caller caller) {
        return open(caller).map(scope -> ports.notices().settings(Set.of(caller.party()))
                .getOrDefault(caller.party(), NoticeSetting.USUAL));
    }

    private static Decision<Scope> open(Caller caller) {
        return Decision.unless(NoticeOperations.LIST.refusalsFor(caller), caller).map(Scope::own);
    }
}
