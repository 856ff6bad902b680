package org.partnercenter.domain.catalog;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusals;

/** A code that a question has to name. */
public final class RequiredCode {

    private static final int MAX_PLACE = 40;

    private RequiredCode() {
    }

    /**
     * The service whose resource types are asked for (RES-06). A code nothing has is a question like any other.
     *
     * @param raw as sent, or null
     */
    public static Decision<CodeFilter> ofService(String raw) {
        var read = read("service_type_code", raw, Codes.MAX);
        if (ServiceTypeCode.isValid(raw) && new ServiceTypeCode(raw).isMarketplace()) {
            return Decision.refused(CatalogRefusal.MARKETPLACE_SERVICE_UNSUPPORTED.refusal("service_type_code", raw));
        }
        return read.fold(code -> CodeFilter.read("service_type_code", code), Decision::refused);
    }

    /**
     * The province or city whose places are asked for.
     *
     * @param field name of the parameter, for the refusal
     * @param raw   as sent, or null
     */
    public static Decision<String> ofPlace(String field, String raw) {
        return read(field, raw, MAX_PLACE);
    }

    private static Decision<String> read(String field, String raw, int max) {
        boolean given = raw != null && !raw.isEmpty();
        return new Refusals()
                .refuseIf(!given, CommonRefusal.FIELD_MISSING.refusal("field", field))
                .refuseIf(given && Plain.length(raw) > max,
                        CommonRefusal.FIELD_TOO_LONG.refusal("field", field).with("limit", max))
                .refuseIf(given && !Plain.is(raw), CommonRefusal.FIELD_INVALID.refusal("field", field))
                .orGrant(raw);
    }
}
