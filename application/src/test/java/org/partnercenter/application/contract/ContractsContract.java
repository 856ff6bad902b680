package org.partnercenter.application.contract;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.contract.ContractCode;
import org.partnercenter.domain.contract.ContractKind;
import org.partnercenter.domain.contract.ContractTerm;
import org.partnercenter.domain.contract.OfflineContract;
import org.partnercenter.domain.contract.PaymentAgreement;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of contracts and agreements does. */
public interface ContractsContract {

    LocalDate FROM = LocalDate.parse("2026-01-01");
    Scope D1 = new Scope.OfPartner(new PartyId("d-1"));
    Scope R1 = new Scope.OfReseller(new PartyId("d-1"), new PartyId("r-1"));
    PageRequest TEN = new PageRequest(0, 10);

    Contracts contracts();

    Agreements agreements();

    Transactions transactions();

    static OfflineContract contract(String code, ContractKind kind, String partner, String customer, int signed, long version) {
        return new OfflineContract(new ContractCode(code), kind, "框架合同", "深圳示例科技有限公司", "云", Money.of("12345.67", "CNY"),
                new ContractTerm(FROM.plusDays(signed), FROM, FROM.plusYears(1), Optional.empty()),
                Optional.ofNullable(partner).map(PartyId::new), Optional.ofNullable(customer).map(PartyId::new), Optional.of("D-1"), version);
    }

    private List<String> codes(Scope scope, String code, PageRequest page) {
        return contracts().list(scope, Optional.ofNullable(code).map(ContractCode::new), page).items().stream().map(each -> each.code().value())
                .toList();
    }

    @Test
    @Tag("CTR-04")
    default void a_contract_comes_back_as_it_was_last_stored() {
        contracts().put(List.of(contract("HT-1", ContractKind.SPECIAL, "d-1", "c-1", 0, 1)));
        var later = new OfflineContract(new ContractCode("ht-1"), ContractKind.OTHER, "a", "b", "c", Money.of("1.00", "CNY"),
                new ContractTerm(FROM, FROM.plusDays(1), FROM.plusDays(2), Optional.of(FROM)), Optional.empty(),
                Optional.of(new PartyId("c-2")), Optional.empty(), 7);

        contracts().put(List.of(later));

        assertThat(transactions().inTransaction(() -> contracts().hold(Set.of(new ContractCode("Ht-1"), new ContractCode("none")))))
                .isEqualTo(Map.of(new ContractCode("HT-1"), later));
    }

    @Test
    @Tag("CTR-01")
    @Tag("CTR-03")
    default void each_partner_finds_what_names_it_by_the_exact_code_in_whatever_case() {
        contracts().put(List.of(contract("HT-1", ContractKind.PARTNERSHIP, "d-1", null, 1, 1),
                contract("HT-2", ContractKind.PARTNERSHIP, "d-1", "c-1", 2, 1), contract("HT-20", ContractKind.PARTNERSHIP, "d-1", null, 0, 1),
                contract("HT-3", ContractKind.PARTNERSHIP, "r-1", "c-2", 3, 1), contract("HT-4", ContractKind.SPECIAL, null, "c-1", 4, 1)));

        assertThat(codes(D1, null, TEN)).containsExactly("HT-2", "HT-1", "HT-20");
        assertThat(codes(D1, "ht-2", TEN)).containsExactly("HT-2");
        assertThat(codes(D1, "HT-3", TEN)).isEmpty();
        assertThat(codes(R1, null, TEN)).containsExactly("HT-3");
        assertThat(codes(new Scope.OfHolder(new PartyId("c-1")), null, TEN)).isEmpty();
        assertThat(codes(new Scope.OfAccountManager(D1, "o-1"), null, TEN)).isEmpty();
        assertThat(codes(new Scope.Everything(), null, new PageRequest(0, 2).behind(Optional.of("HT-3")))).containsExactly("HT-2", "HT-1");
        assertThat(contracts().list(D1, Optional.empty(), new PageRequest(0, 1)).total()).isEqualTo(3);
    }

    @Test
    @Tag("CTR-06")
    default void what_binds_customers_is_told_for_a_day() {
        var terminated = new OfflineContract(new ContractCode("HT-5"), ContractKind.OTHER, "a", "b", "c", Money.of("1.00", "CNY"),
                new ContractTerm(FROM, FROM, FROM.plusDays(9), Optional.of(FROM.plusDays(3))), Optional.empty(),
                Optional.of(new PartyId("c-1")), Optional.empty(), 1);
        contracts().put(List.of(contract("HT-1", ContractKind.SPECIAL, null, "c-1", 0, 1),
                contract("HT-2", ContractKind.OFFLINE_DIRECT, "d-1", "c-1", 0, 1), terminated));
        var asked = Set.of(new PartyId("c-1"), new PartyId("c-2"));

        assertThat(contracts().inForce(asked, FROM.minusDays(1))).isEmpty();
        assertThat(contracts().inForce(asked, FROM.plusDays(2))).isEqualTo(Map.of(new PartyId("c-1"),
                Set.of(ContractKind.SPECIAL, ContractKind.OFFLINE_DIRECT, ContractKind.OTHER)));
        assertThat(contracts().inForce(asked, FROM.plusDays(3))).isEqualTo(Map.of(new PartyId("c-1"),
                Set.of(ContractKind.SPECIAL, ContractKind.OFFLINE_DIRECT)));
        assertThat(contracts().inForce(asked, FROM.plusYears(1))).isNotEmpty();
        assertThat(contracts().inForce(asked, FROM.plusYears(1).plusDays(1))).isEmpty();
    }

    @Test
    @Tag("CTR-05")
    default void agreements_are_their_partners() {
        var now = Instant.parse("2026-11-23T04:00:00Z");
        var one = new PaymentAgreement(new ContractCode("a-1"), new PartyId("d-1"), "1.0", now);
        var two = new PaymentAgreement(new ContractCode("a-2"), new PartyId("d-1"), "2.0", now.plusSeconds(1));
        var resellers = new PaymentAgreement(new ContractCode("a-3"), new PartyId("r-1"), "1.0", now);
        agreements().add(one);
        agreements().add(two);
        agreements().add(resellers);

        assertThat(transactions().inTransaction(() -> agreements().hold(Set.of(new PartyId("d-1"), new PartyId("s-1")), "1.0")))
                .isEqualTo(Map.of(new PartyId("d-1"), one));
        assertThat(agreements().list(D1, TEN).items()).containsExactly(two, one);
        assertThat(agreements().list(D1, new PageRequest(0, 5).behind(Optional.of("a-2"))).items()).containsExactly(one);
        assertThat(agreements().list(R1, TEN).items()).containsExactly(resellers);
        assertThat(agreements().find(D1, one.code())).contains(one);
        assertThat(agreements().find(R1, one.code())).isEmpty();
    }
}
