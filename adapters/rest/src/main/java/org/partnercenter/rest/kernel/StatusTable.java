package org.partnercenter.rest.kernel;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Refusal;

import java.util.Map;

/** Which status an answer has: here, and nowhere else. */
final class StatusTable {

    /** Codes of the vendor whose status is not 400. */
    private static final Map<String, Integer> OF_CODE = Map.ofEntries(
            Map.entry("APIGW.0301", 401),
            Map.entry("APIGW.0101", 404),
            Map.entry("CBC.0150", 403),
            Map.entry("CBC.0151", 403),
            Map.entry("CBC.0154", 401),
            Map.entry("CBC.0155", 403),
            Map.entry("CBC.0156", 403),
            Map.entry("CBC.0250", 429),
            Map.entry("CBC.0999", 500),
            Map.entry("CBC.99000048", 409),
            Map.entry("CBC.99000050", 500),
            Map.entry("CBC.99007461", 500));

    private StatusTable() {
    }

    static int of(Refusal refusal) {
        if (refusal.is(CommonRefusal.BODY_TOO_LARGE)) {
            return 413;
        }
        if (OF_CODE.containsKey(refusal.code())) {
            return OF_CODE.get(refusal.code());
        }
        return refusal.code().startsWith("CBC.") ? 400 : of(refusal.kind());
    }

    private static int of(Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case FORBIDDEN -> 403;
            case ABSENT -> 404;
            case CONFLICT -> 409;
            case RULE, LIMIT -> 422;
        };
    }

    static int of(Success<?> success) {
        return switch (success) {
            case Success.Shown<?> shown -> 200;
            case Success.Created<?> created -> 201;
            case Success.Nothing<?> nothing -> 204;
        };
    }

    static int of(Fault fault) {
        return switch (fault) {
            case HEADER_MALFORMED, REQUEST_MALFORMED -> 400;
            case PATH_UNKNOWN, RULE_UNKNOWN -> 404;
            case METHOD_NOT_ALLOWED -> 405;
            case NOT_ACCEPTABLE -> 406;
            case REQUEST_TOO_SLOW -> 408;
            case MEDIA_TYPE_UNSUPPORTED -> 415;
            case UNEXPECTED -> 500;
            case BUSY -> 503;
        };
    }

    /** The fault behind a status that the HTTP library chose. */
    static Fault faultOf(int status) {
        return switch (status) {
            case 404 -> Fault.PATH_UNKNOWN;
            case 405 -> Fault.METHOD_NOT_ALLOWED;
            case 406 -> Fault.NOT_ACCEPTABLE;
            case 408 -> Fault.REQUEST_TOO_SLOW;
            case 415 -> Fault.MEDIA_TYPE_UNSUPPORTED;
            default -> status < 500 ? Fault.REQUEST_MALFORMED : Fault.UNEXPECTED;
        };
    }
}
