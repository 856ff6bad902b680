package org.partnercenter.application.export;

import org.partnercenter.domain.export.ExportFormat;
import org.partnercenter.domain.kernel.Language;

import java.util.Map;

/** Asks for a list as a file. @param filters by the names they have in the list */
public record RequestExport(String kind, ExportFormat format, Language language, Map<String, String> filters) {

    public RequestExport {
        filters = Map.copyOf(filters);
    }
}
