package org.partnercenter.application.notice;

import org.partnercenter.domain.notice.NoticeId;

/** Asks that a notice of one's own counts as read. */
public record ReadNotice(NoticeId notice) {
}
