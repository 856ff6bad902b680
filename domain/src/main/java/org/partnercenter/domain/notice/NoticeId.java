package org.partnercenter.domain.notice;

import java.util.Objects;

/** Names a notice. */
public record NoticeId(String value) {

    public NoticeId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
