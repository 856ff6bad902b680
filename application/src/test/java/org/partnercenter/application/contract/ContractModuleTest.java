package org.partnercenter.application.contract;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.contract.ContractCode;
import org.partnercenter.domain.contract.ContractKind;
import org.partnercenter.domain.contract.OfflineContract.Change;
import org.partnercenter.domain.contract.OfflineContract;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ContractModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(id("platform"), PartyKind.PLATFORM);
    private static final Caller D1 = Caller.mainAccount(id("d-1"), PartyKind.DISTRIBUTOR);
    private static final Caller D2 = Caller.mainAccount(id("d-2"), PartyKind.DISTRIBUTOR);
    private static final Caller C1 = Caller.mainAccount(id("c-1"), PartyKind.CUSTOMER);
    private static final PageRequest TEN = new PageRequest(0, 10);
    private static final Map<PartyId, PartyKind> KINDS = Map.of(id("d-1"), PartyKind.DISTRIBUTOR, id("d-2"), PartyKind.DISTRIBUTOR,
            id("c-1"), PartyKind.CUSTOMER, id("platform"), PartyKind.PLATFORM);

    private final TestHouse house = new TestHouse();
    private final InMemoryContracts contracts = house.transactions.register(new InMemoryContracts());
    private final Set<PartyId> verified = new HashSet<>();
    private final ContractModule module = new ContractModule(new ContractPorts(contracts, contracts.agreements(), ContractModuleTest::known,
            (partners, now) -> verified, (title, paragraphs) -> (title + "\n" + String.join("\n", paragraphs)).getBytes(),
            Rulebook.texts(), ZoneId.of("UTC+8"), house.clocks, house.ids));

    ContractModuleTest() {
        house.with(module.useCases());
    }

    private static PartyId id(String text) {
        return new PartyId(text);
    }

    private static Map<PartyId, KnownNames.Known> known(Set<PartyId> ids) {
        var found = new HashMap<PartyId, KnownNames.Known>();
        ids.stream().filter(KINDS::containsKey).forEach(id -> found.put(id, new KnownNames.Known(KINDS.get(id), "Name of " + id)));
        return found;
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    private Decision<ContractDelivered> deliver(OfflineContract contract) {
        return house.submit(ContractOperations.DELIVER, PLATFORM, new DeliverContract(contract));
    }

    @Test
    @Tag("CTR-04")
    void deliveries_of_one_batch_are_right_in_the_end_in_whatever_order() {
        var answers = house.gateway().submit(ContractOperations.DELIVER, Stream.of(2, 1, 3, 3).map(version -> new Submission<>(PLATFORM,
                Optional.empty(), new DeliverContract(ContractsContract.contract("HT-1", ContractKind.PARTNERSHIP, "d-1", null, version, version)),
                TestHouse.ORIGIN)).toList());

        assertThat(answers).extracting(answer -> answer.decision().orThrow().change())
                .containsExactly(Change.CREATED, Change.OUTDATED, Change.REPLACED, Change.UNCHANGED);
        assertThat(module.browse().contract(D1, new ContractCode("ht-1")).orThrow().version()).isEqualTo(3);
        assertThat(house.outbox.entries()).extracting(entry -> entry.event().type()).containsOnly("org.partnercenter.contract.changed").hasSize(2);
        assertThat(house.outbox.entries().toString() + house.audit.entries()).doesNotContain("深圳示例科技有限公司");
    }

    @Test
    @Tag("CTR-03")
    void a_contract_names_parties_that_exist_and_are_what_it_says() {
        assertThat(codes(deliver(ContractsContract.contract("HT-1", ContractKind.SPECIAL, "c-1", "d-1", 0, 1))))
                .containsExactly("CONTRACT_PARTNER_NOT_FOUND", "CONTRACT_CUSTOMER_NOT_FOUND");
        assertThat(codes(deliver(ContractsContract.contract("HT-1", ContractKind.SPECIAL, "platform", "c-9", 0, 1))))
                .containsExactly("CONTRACT_PARTNER_NOT_FOUND", "CONTRACT_CUSTOMER_NOT_FOUND");
        assertThat(codes(house.submit(ContractOperations.DELIVER, D1, new DeliverContract(ContractsContract.contract("HT-1",
                ContractKind.SPECIAL, "d-1", null, 0, 1))))).containsExactly("CBC.0155");
    }

    @Test
    @Tag("CTR-02")
    @Tag("CTR-03")
    void what_is_anothers_does_not_exist_and_what_is_masked_is_revealed_to_its_own_and_audited() {
        deliver(ContractsContract.contract("HT-1", ContractKind.PARTNERSHIP, "d-1", "c-1", 0, 1)).orThrow();

        assertThat(codes(module.browse().contract(D2, new ContractCode("HT-1")))).containsExactly("CONTRACT_NOT_FOUND");
        assertThat(codes(module.browse().contracts(C1, Optional.empty(), TEN))).containsExactly("CBC.0155");
        assertThat(codes(house.submit(ContractOperations.REVEAL, D2, new RevealContract(new ContractCode("HT-1")))))
                .containsExactly("CONTRACT_NOT_FOUND");
        var revealed = house.submit(ContractOperations.REVEAL, D1, new RevealContract(new ContractCode("ht-1"))).orThrow();
        assertThat(revealed.counterparty()).isEqualTo("深圳示例科技有限公司");
        assertThat(house.audit.entries().getLast().operation()).isEqualTo("contract-reveal");
        assertThat(revealed + "" + house.audit.entries().getLast()).doesNotContain("深圳示例科技有限公司");
        assertThat(module.browse().contracts(PLATFORM, Optional.empty(), TEN).orThrow().total()).isEqualTo(1);
    }

    @Test
    @Tag("CTR-05")
    void a_verified_partner_concludes_one_agreement_and_has_it_as_a_document() {
        assertThat(codes(house.submit(ContractOperations.CONCLUDE, D1, new ConcludeAgreement()))).containsExactly("AGREEMENT_NEEDS_VERIFICATION");
        verified.add(id("d-1"));

        var agreement = house.submit(ContractOperations.CONCLUDE, D1, new ConcludeAgreement()).orThrow();

        assertThat(house.submit(ContractOperations.CONCLUDE, D1, new ConcludeAgreement()).orThrow()).isEqualTo(agreement);
        assertThat(module.browse().agreements(D1, TEN).orThrow().items()).containsExactly(agreement);
        assertThat(codes(module.browse().agreement(D2, agreement.code()))).containsExactly("PAYMENT_AGREEMENT_NOT_FOUND");
        assertThat(new String(module.browse().document(agreement, Language.EN_US))).contains("Payment agreement", "Name of d-1",
                agreement.code().value(), "2026-11-23").doesNotContain("{");
        assertThat(new String(module.browse().document(agreement, Language.ZH_CN))).contains("付款协议", "四、").doesNotContain("{");
    }

    @Test
    @Tag("CTR-06")
    void what_binds_a_customer_is_told_for_the_day_it_is_at_the_site() {
        deliver(ContractsContract.contract("HT-1", ContractKind.SPECIAL, null, "c-1", 0, 1)).orThrow();

        assertThat(module.inForce().of(Set.of(id("c-1")), house.clocks.business())).isEqualTo(Map.of(id("c-1"), Set.of(ContractKind.SPECIAL)));
        var end = ContractsContract.FROM.plusYears(1).plusDays(1).atStartOfDay(ZoneId.of("UTC+8")).toInstant();
        assertThat(module.inForce().of(Set.of(id("c-1")), end.minusNanos(1))).isNotEmpty();
        assertThat(module.inForce().of(Set.of(id("c-1")), end)).isEmpty();
        assertThat(module.inForce().of(Set.of(), end)).isEmpty();
    }
}
