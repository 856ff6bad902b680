package org.partnercenter.application.notice;

import org.partnercenter.domain.kernel.Language;

/** How a party wants to be told. @param mail whether notices are sent to its mail address, too */
public record NoticeSetting(Language language, boolean mail) {

    public static final NoticeSetting USUAL = new NoticeSetting(Language.ZH_CN, true);
}
