package org.partnercenter.rest.notice;

import org.partnercenter.application.notice.NoticeSetting;

/** How the caller is told. */
record NoticeSettingShape(String language, boolean mail) {

    static NoticeSettingShape of(NoticeSetting setting) {
        return new NoticeSettingShape(setting.language().code(), setting.mail());
    }
}
