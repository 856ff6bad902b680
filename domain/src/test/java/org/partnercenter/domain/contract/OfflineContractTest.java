package org.partnercenter.domain.contract;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.contract.OfflineContract.Change;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class OfflineContractTest {

    private static final Optional<PartyId> PARTNER = Optional.of(new PartyId("d-1"));
    private static final Optional<PartyId> NOBODY = Optional.empty();

    private static ContractTerm term(String from, String to, String terminated) {
        return new ContractTerm(LocalDate.parse("2025-12-20"), LocalDate.parse(from), LocalDate.parse(to),
                Optional.ofNullable(terminated).map(LocalDate::parse));
    }

    private static OfflineContract contract(String name, ContractTerm term, Optional<PartyId> partner, Optional<PartyId> customer, long version) {
        return new OfflineContract(new ContractCode("HT-2026-1"), ContractKind.PARTNERSHIP, name, "深圳示例科技有限公司", "云", Money.of("1.00", "CNY"),
                term, partner, customer, Optional.empty(), version);
    }

    private static OfflineContract version(String name, long version) {
        return contract(name, term("2026-01-01", "2026-12-31", null), PARTNER, NOBODY, version);
    }

    private static Change deliver(OfflineContract contract, OfflineContract known) {
        return contract.deliver(Optional.ofNullable(known), true, true).orThrow();
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    @Tag("CTR-04")
    void the_latest_version_counts_in_whatever_order_they_arrive() {
        assertThat(deliver(version("one", 1), null)).isEqualTo(Change.CREATED);
        assertThat(deliver(version("two", 2), version("one", 1))).isEqualTo(Change.REPLACED);
        assertThat(deliver(version("one", 1), version("two", 2))).isEqualTo(Change.OUTDATED);
        assertThat(deliver(version("two", 2), version("two", 2))).isEqualTo(Change.UNCHANGED);
        assertThat(reasons(version("other", 2).deliver(Optional.of(version("two", 2)), true, true))).containsExactly("CONTRACT_VERSION_TAKEN");
    }

    @Test
    @Tag("CTR-03")
    @Tag("CTR-04")
    void all_that_is_wrong_with_one_is_told_at_once() {
        assertThat(reasons(contract("x", term("2026-02-01", "2026-01-31", "2026-02-02"), NOBODY, NOBODY, 1)
                .deliver(Optional.empty(), false, false))).containsExactly("CONTRACT_NAMES_NOBODY", "CONTRACT_ENDS_BEFORE_IT_BEGINS",
                "CONTRACT_TERMINATED_AFTER_ITS_END");
        assertThat(reasons(contract("x", term("2026-02-01", "2026-02-01", "2026-02-01"), PARTNER, Optional.of(new PartyId("c-1")), 1)
                .deliver(Optional.empty(), false, false))).containsExactly("CONTRACT_PARTNER_UNKNOWN", "CONTRACT_CUSTOMER_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({
            "2025-12-31, ,           NOT_EFFECTIVE",
            "2026-01-01, ,           EFFECTIVE",
            "2026-12-31, ,           EFFECTIVE",
            "2027-01-01, ,           EXPIRED",
            "2026-06-01, 2026-06-02, EFFECTIVE",
            "2026-06-02, 2026-06-02, TERMINATED",
            "2027-01-01, 2026-06-02, TERMINATED",
            "2025-12-31, 2025-12-30, TERMINATED"})
    @Tag("CTR-04")
    void where_it_stands_is_told_by_the_day(LocalDate today, String terminated, ContractStatus status) {
        assertThat(term("2026-01-01", "2026-12-31", terminated).status(today)).isEqualTo(status);
    }

    @Test
    @Tag("CTR-03")
    void a_code_is_the_same_in_whatever_case() {
        assertThat(new ContractCode("ht-2026-1")).isEqualTo(new ContractCode("HT-2026-1")).hasSameHashCodeAs(new ContractCode("HT-2026-1"));
        assertThat(new ContractCode("HT-2026-1")).isNotEqualTo(new ContractCode("HT-2026-10"));
    }

    @ParameterizedTest
    @EnumSource(ContractKind.class)
    @Tag("CTR-06")
    void four_kinds_keep_from_the_reseller_model_and_one_from_any_partner(ContractKind kind) {
        assertThat(kind.keepsFromResale()).isEqualTo(Set.of(ContractKind.OFFLINE_DIRECT, ContractKind.TELE_SALES_DISCOUNT,
                ContractKind.DIRECT_SPECIAL_PRICE, ContractKind.PROFESSIONAL_SERVICE).contains(kind));
        assertThat(kind.isSpecial()).isEqualTo(kind == ContractKind.SPECIAL);
    }

    @Test
    @Tag("CTR-05")
    void a_payment_agreement_is_for_verified_partners() {
        var code = new ContractCode("a-1");

        assertThat(PaymentAgreement.conclude(code, PARTNER.get(), true, Instant.EPOCH).orThrow())
                .isEqualTo(new PaymentAgreement(code, PARTNER.get(), PaymentAgreement.CURRENT, Instant.EPOCH));
        assertThat(reasons(PaymentAgreement.conclude(code, PARTNER.get(), false, Instant.EPOCH))).containsExactly("AGREEMENT_NEEDS_VERIFICATION");
    }
}
