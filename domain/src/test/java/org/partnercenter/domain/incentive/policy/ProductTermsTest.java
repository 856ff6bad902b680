package org.partnercenter.domain.incentive.policy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.kernel.Refusal;

import java.time.YearMonth;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ProductTermsTest {

    private static final YearMonth PRESENT = YearMonth.of(2026, 11);

    private static ProductTerms terms(String from, ProductPolicy policy) {
        return new ProductTerms("hws.service.type.obs", YearMonth.parse(from), policy, true);
    }

    @ParameterizedTest
    @CsvSource({"2026-08, SPECIFIC, ADDED", "2026-09, NOTHING, UNCHANGED", "2026-09, SPECIFIC, refused", "2026-11, SPECIFIC, refused",
            "2026-11, NOTHING, UNCHANGED", "2026-12, NOTHING, ADDED", "2026-12, SPECIFIC, ADDED", "2027-02, SPECIFIC, UNCHANGED",
            "2027-02, NOTHING, REPLACED"})
    @Tag("INC-08")
    void months_that_have_begun_keep_what_they_have(String from, ProductPolicy policy, String expected) {
        var history = List.of(terms("2026-09", ProductPolicy.NOTHING), terms("2027-02", ProductPolicy.SPECIFIC));

        var came = terms(from, policy).bring(history, PRESENT, true);

        String told = came.fold(Enum::name, refusals -> refusals.stream().map(Refusal::reason).toList()
                .equals(List.of("PRODUCT_CHANGES_THE_PAST")) ? "refused" : refusals.toString());
        assertThat(told).isEqualTo(expected);
    }

    @Test
    @Tag("INC-08")
    void all_reasons_are_told() {
        assertThat(terms("2026-11", ProductPolicy.SPECIFIC).bring(List.of(terms("2026-01", ProductPolicy.REVENUE_ONLY)), PRESENT, false).refusals())
                .extracting(Refusal::reason).containsExactly("PRODUCT_SERVICE_UNKNOWN", "PRODUCT_CHANGES_THE_PAST");
    }
}
