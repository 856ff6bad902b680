package org.partnercenter.domain.notice;

import org.partnercenter.domain.kernel.CommonRule;
import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

/** Why a notice cannot be shown or marked. */
public enum NoticeRefusal implements Reason {
    NOTICE_NOT_FOUND;

    @Override
    public Rule rule() {
        return CommonRule.COM_13;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Kind kind() {
        return Kind.ABSENT;
    }
}
