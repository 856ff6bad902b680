package org.partnercenter.application.contract;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.contract.ContractCode;
import org.partnercenter.domain.contract.ContractRefusal;
import org.partnercenter.domain.contract.OfflineContract;
import org.partnercenter.domain.contract.PaymentAgreement;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at contracts and agreements. */
public final class BrowseContracts {

    private static final PageRequest ONE = new PageRequest(0, 1);
    private static final int CLAUSES = 4;

    private final ContractPorts ports;

    BrowseContracts(ContractPorts ports) {
        this.ports = ports;
    }

    /** Contracts that name the caller, for the platform all, newest first; with a code the one it names (CTR-01, CTR-03). */
    public Decision<Page<OfflineContract>> contracts(Caller caller, Optional<ContractCode> code, PageRequest page) {
        return Decision.unless(contractsFor(caller).refusalsFor(caller), caller)
                .map(open -> ports.contracts().list(Scope.own(open), code, page));
    }

    public Decision<OfflineContract> contract(Caller caller, ContractCode code) {
        return contracts(caller, Optional.of(code), ONE).flatMap(found -> found.items().stream().findFirst().map(Decision::granted)
                .orElseGet(() -> Decision.refused(ContractRefusal.CONTRACT_UNKNOWN.refusal("contract_code", code))));
    }

    private static Operation<?, ?> contractsFor(Caller caller) {
        return caller.is(PartyKind.PLATFORM) ? ContractOperations.PLATFORM_CONTRACTS : ContractOperations.PARTNER_CONTRACTS;
    }

    /** The day it is at the site now: states of contracts are told for it. */
    public LocalDate today() {
        return ports.clocks().business().atZone(ports.zone()).toLocalDate();
    }

    /** A partner's own payment agreements, newest first. */
    public Decision<Page<PaymentAgreement>> agreements(Caller caller, PageRequest page) {
        return Decision.unless(ContractOperations.AGREEMENTS.refusalsFor(caller), caller)
                .map(open -> ports.agreements().list(Scope.own(open), page));
    }

    public Decision<PaymentAgreement> agreement(Caller caller, ContractCode code) {
        return Decision.unless(ContractOperations.AGREEMENTS.refusalsFor(caller), caller)
                .flatMap(open -> ports.agreements().find(Scope.own(open), code).map(Decision::granted)
                        .orElseGet(() -> Decision.refused(ContractRefusal.PAYMENT_AGREEMENT_UNKNOWN.refusal("contract_code", code))));
    }

    /** An agreement just found for its partner, as a PDF. */
    public byte[] document(PaymentAgreement agreement, Language language) {
        var partner = Optional.ofNullable(ports.parties().of(Set.of(agreement.partner())).get(agreement.partner()))
                .map(KnownNames.Known::name).orElse(agreement.partner().value());
        var facts = Map.of("code", agreement.code().value(), "partner", partner, "version", agreement.version(),
                "day", agreement.at().atZone(ports.zone()).toLocalDate().toString(), "currency", Money.CNY.getCurrencyCode());
        var paragraphs = new ArrayList<>(List.of(say("number", facts, language), say("parties", facts, language)));
        for (int i = 1; i <= CLAUSES; i++) {
            paragraphs.add(say("clause." + i, facts, language));
        }
        paragraphs.add(say("concluded", facts, language));
        return ports.documents().pdf(say("title", facts, language), paragraphs);
    }

    private String say(String what, Map<String, String> facts, Language language) {
        return ports.texts().say("PaymentAgreement." + what, facts, language);
    }
}
