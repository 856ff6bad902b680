package org.partnercenter.application.export;

import org.partnercenter.domain.export.ExportStatus;

import java.util.Optional;

/** Which exports of a party's history. */
public record ExportFilter(Optional<String> kind, Optional<ExportStatus> status) {

    public static ExportFilter any() {
        return new ExportFilter(Optional.empty(), Optional.empty());
    }
}
