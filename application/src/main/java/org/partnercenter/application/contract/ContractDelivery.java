package org.partnercenter.application.contract;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.contract.ContractCode;
import org.partnercenter.domain.contract.OfflineContract.Change;
import org.partnercenter.domain.contract.OfflineContract;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes in what the vendor's own system tells of contracts (CTR-04): the latest version counts. */
final class ContractDelivery implements UseCase<DeliverContract, ContractDelivered> {

    private static final String TYPE = "contract";

    private final ContractPorts ports;

    ContractDelivery(ContractPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<DeliverContract, ContractDelivered> operation() {
        return ContractOperations.DELIVER;
    }

    @Override
    public List<Outcome<ContractDelivered>> decide(List<Request<DeliverContract>> requests, Instant now) {
        var delivered = requests.stream().map(request -> request.command().contract()).toList();
        var known = new HashMap<>(ports.contracts().hold(delivered.stream().map(OfflineContract::code).collect(Collectors.toSet())));
        var parties = ports.parties().of(delivered.stream().flatMap(contract -> Stream.concat(contract.partner().stream(),
                contract.customer().stream())).collect(Collectors.toSet()));
        var stored = new LinkedHashMap<ContractCode, OfflineContract>();
        var outcomes = new ArrayList<Outcome<ContractDelivered>>();
        for (var contract : delivered) {
            var before = Optional.ofNullable(known.get(contract.code()));
            var decision = contract.deliver(before, contract.partner().filter(id -> isPartner(parties, id)).isPresent(),
                    contract.customer().filter(id -> is(parties, id, PartyKind.CUSTOMER)).isPresent());
            outcomes.add(decision.fold(change -> {
                if (change == Change.CREATED || change == Change.REPLACED) {
                    known.put(contract.code(), contract);
                    stored.put(contract.code(), contract);
                }
                return granted(before, contract, change);
            }, refusals -> Outcome.refused(refusals, Subject.of(TYPE, contract.code().value(), Viewers.none()))));
        }
        if (!stored.isEmpty()) {
            ports.contracts().put(List.copyOf(stored.values()));
        }
        return outcomes;
    }

    private static boolean isPartner(Map<PartyId, KnownNames.Known> parties, PartyId id) {
        return parties.containsKey(id) && !is(parties, id, PartyKind.CUSTOMER) && !is(parties, id, PartyKind.PLATFORM);
    }

    private static boolean is(Map<PartyId, KnownNames.Known> parties, PartyId id, PartyKind kind) {
        return Optional.ofNullable(parties.get(id)).filter(known -> known.kind() == kind).isPresent();
    }

    private static Outcome<ContractDelivered> granted(Optional<OfflineContract> before, OfflineContract contract, Change change) {
        var viewers = new Viewers(contract.partner(), Optional.empty(), Optional.empty());
        var subject = Subject.of(TYPE, contract.code().value(), viewers);
        var result = new ContractDelivered(contract.code(), change);
        return switch (change) {
            case UNCHANGED, OUTDATED -> Outcome.granted(result, subject, Effects.none());
            case CREATED, REPLACED -> Outcome.granted(result, subject.changed(new Changes().add(TYPE + "/" + contract.code(), "version",
                    before.map(each -> String.valueOf(each.version())), Optional.of(String.valueOf(contract.version())))), event(contract, viewers));
        };
    }

    private static Effects event(OfflineContract contract, Viewers viewers) {
        var data = new HashMap<String, Object>(Map.of("contract_code", contract.code().value(), "kind", contract.kind().name(),
                "effective_from", contract.term().from().toString(), "effective_to", contract.term().to().toString(),
                "version", contract.version()));
        contract.partner().ifPresent(partner -> data.put("partner_id", partner.value()));
        contract.customer().ifPresent(customer -> data.put("customer_id", customer.value()));
        contract.term().terminatedOn().ifPresent(day -> data.put("terminated_on", day.toString()));
        return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.contract.changed", TYPE + "/" + contract.code(), data,
                viewers)));
    }
}
