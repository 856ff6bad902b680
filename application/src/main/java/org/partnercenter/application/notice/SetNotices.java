package org.partnercenter.application.notice;

/** Asks to be told otherwise from now on. */
public record SetNotices(NoticeSetting setting) {
}
