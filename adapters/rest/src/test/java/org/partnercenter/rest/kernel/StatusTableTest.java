package org.partnercenter.rest.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Refusal;

import java.util.Map;

@Tag("COM-13")
class StatusTableTest {

    @ParameterizedTest
    @CsvSource({
            "CBC.0100, MALFORMED, 400", "CBC.0101, RULE, 400", "CBC.0150, FORBIDDEN, 403", "CBC.0151, FORBIDDEN, 403",
            "CBC.0154, FORBIDDEN, 401", "CBC.0155, FORBIDDEN, 403", "CBC.0156, FORBIDDEN, 403", "CBC.0250, LIMIT, 429",
            "CBC.0999, CONFLICT, 500", "CBC.99000012, ABSENT, 400", "CBC.99000037, FORBIDDEN, 400",
            "CBC.99000048, CONFLICT, 409", "CBC.99000050, CONFLICT, 500", "CBC.99007461, CONFLICT, 500", "CBC.50000045, CONFLICT, 400",
            "APIGW.0301, FORBIDDEN, 401", "APIGW.0101, ABSENT, 404",
            "COUPON_NOT_FOUND, ABSENT, 404", "SOME_FORM, MALFORMED, 400", "NOT_YOU, FORBIDDEN, 403",
            "COUPON_HELD, CONFLICT, 409", "A_RULE, RULE, 422", "A_LIMIT, LIMIT, 422"})
    void the_vendors_codes_have_fixed_statuses_and_ours_those_of_their_kind(String code, Kind kind, int status) {
        assertThat(StatusTable.of(new Refusal("COM-13", "ANY", code, kind, false, Map.of()))).isEqualTo(status);
    }

    @Test
    void a_body_that_is_too_large_is_413() {
        assertThat(StatusTable.of(CommonRefusal.BODY_TOO_LARGE.refusal())).isEqualTo(413);
    }

    @Test
    void every_refusal_of_the_rulebook_is_a_client_error() {
        assertThat(Rulebook.reasons()).allSatisfy(reason ->
                assertThat(StatusTable.of(reason.refusal())).isBetween(400, 500));
    }

    @ParameterizedTest
    @EnumSource
    void a_status_chosen_by_the_library_leads_back_to_its_fault(Fault fault) {
        int status = StatusTable.of(fault);

        assertThat(StatusTable.of(StatusTable.faultOf(status))).isEqualTo(status == 503 ? 500 : status);
    }
}
