package org.partnercenter.domain.export;

/** What happens to an export. */
public enum ExportEvent {
    REQUEST,
    START,
    FINISH,
    FAIL,
    CANCEL,
    EXPIRE
}
