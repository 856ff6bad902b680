package org.partnercenter.application.export;

import org.partnercenter.domain.export.ExportId;

/** Asks that an export be given up. */
public record CancelExport(ExportId export) {
}
