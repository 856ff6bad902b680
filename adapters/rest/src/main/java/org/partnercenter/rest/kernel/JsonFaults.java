package org.partnercenter.rest.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Refusal;

/** Says what is wrong with a body in the caller's words: a field's place in the JSON, never a type of ours. */
final class JsonFaults {

    private JsonFaults() {
    }

    static Refusal refusal(JsonProcessingException malformed) {
        if (isSyntax(malformed) || !(malformed instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            var unreadable = CommonRefusal.BODY_UNREADABLE.refusal();
            var place = malformed.getLocation();
            return place == null || place.getLineNr() < 1 ? unreadable
                    : unreadable.with("line", place.getLineNr()).with("column", place.getColumnNr());
        }
        return malformed instanceof UnrecognizedPropertyException
                ? CommonRefusal.FIELD_UNKNOWN.refusal("field", path(mapping))
                : CommonRefusal.FIELD_INVALID.refusal("field", path(mapping));
    }

    private static boolean isSyntax(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamReadException) {
                return true;
            }
        }
        return false;
    }

    private static String path(JsonMappingException mapping) {
        var path = new StringBuilder();
        for (var step : mapping.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return WireText.shown(path.toString());
    }
}
