package org.partnercenter.application.programme;

import org.partnercenter.domain.programme.DevelopmentPath;

/** What a partner does on a path of its own: the operation says what. */
public record OnOwnPath(DevelopmentPath path) {
}
