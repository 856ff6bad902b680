package org.partnercenter.rest.export;

import org.partnercenter.application.export.RequestExport;
import org.partnercenter.domain.export.ExportFormat;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.Input;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks for an export.
 *
 * @param format   CSV unless told otherwise
 * @param language of header and names; that of the request unless told otherwise
 * @param filters  texts, by the names they have in the list
 */
record ExportBody(String kind, String format, String language, Map<String, String> filters) {

    private static final int MAX_FILTERS = 20;

    Supplier<RequestExport> read(Input in, Language spoken) {
        var wanted = in.field("kind", kind).required().id();
        var form = in.field("format", format).code(ExportFormat::ofCode).orElse(ExportFormat.CSV);
        var words = in.field("language", language).code(ExportBody::language).orElse(spoken);
        bounded(in, filters);
        return () -> new RequestExport(wanted.orElseThrow(), form, words, given(filters));
    }

    static void bounded(Input in, Map<String, String> filters) {
        if (filters != null && filters.size() > MAX_FILTERS) {
            in.refuse(CommonRefusal.TOO_MANY_ITEMS.refusal("field", "filters").with("limit", MAX_FILTERS));
        }
    }

    static Optional<Language> language(String code) {
        return Arrays.stream(Language.values()).filter(language -> language.code().equals(code)).findFirst();
    }

    static Map<String, String> given(Map<String, String> filters) {
        var given = new HashMap<String, String>();
        if (filters != null) {
            filters.forEach((name, value) -> given.put(name, value == null ? "" : value));
        }
        return given;
    }
}
