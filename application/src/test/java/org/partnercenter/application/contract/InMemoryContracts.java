package org.partnercenter.application.contract;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.contract.ContractCode;
import org.partnercenter.domain.contract.ContractKind;
import org.partnercenter.domain.contract.ContractStatus;
import org.partnercenter.domain.contract.OfflineContract;
import org.partnercenter.domain.contract.PaymentAgreement;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Contracts and agreements in memory. */
public final class InMemoryContracts implements Contracts, Rollbackable {

    private static final Comparator<OfflineContract> LATEST = Comparator.comparing((OfflineContract each) -> each.term().signedOn())
            .thenComparing(each -> each.code().key()).reversed();
    private static final Comparator<PaymentAgreement> NEWEST = Comparator.comparing(PaymentAgreement::at)
            .thenComparing(each -> each.code().value()).reversed();

    private final Map<ContractCode, OfflineContract> rows = new HashMap<>();
    private final Map<ContractCode, PaymentAgreement> concluded = new HashMap<>();

    @Override
    public Map<ContractCode, OfflineContract> hold(Set<ContractCode> codes) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(codes);
        return found;
    }

    @Override
    public void put(List<OfflineContract> contracts) {
        contracts.forEach(contract -> rows.put(contract.code(), contract));
    }

    @Override
    public Page<OfflineContract> list(Scope scope, Optional<ContractCode> code, PageRequest page) {
        var all = rows.values().stream().filter(each -> sees(scope, each.partner())).filter(each -> code.map(each.code()::equals).orElse(true))
                .sorted(LATEST).toList();
        var seen = page.after().map(id -> Optional.ofNullable(rows.get(new ContractCode(id))));
        return new Page<>(page.counted() ? all.size() : 0, all.stream()
                .filter(each -> seen.isEmpty() || seen.get().filter(last -> LATEST.compare(last, each) < 0).isPresent())
                .skip(page.offset()).limit(page.limit()).toList());
    }

    private static boolean sees(Scope scope, Optional<PartyId> partner) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> partner.equals(Optional.of(own));
            case Scope.OfReseller(var distributor, var reseller) -> partner.equals(Optional.of(reseller));
            case Scope.OfHolder holder -> false;
            case Scope.OfAccountManager own -> false;
        };
    }

    @Override
    public Map<PartyId, Set<ContractKind>> inForce(Set<PartyId> customers, LocalDate day) {
        var found = new HashMap<PartyId, Set<ContractKind>>();
        rows.values().stream().filter(each -> each.customer().filter(customers::contains).isPresent())
                .filter(each -> each.term().status(day) == ContractStatus.EFFECTIVE)
                .forEach(each -> found.computeIfAbsent(each.customer().orElseThrow(), none -> new HashSet<>()).add(each.kind()));
        return found;
    }

    public Agreements agreements() {
        return new Agreements() {
            @Override
            public Map<PartyId, PaymentAgreement> hold(Set<PartyId> partners, String version) {
                var found = new HashMap<PartyId, PaymentAgreement>();
                concluded.values().stream().filter(each -> partners.contains(each.partner()) && each.version().equals(version))
                        .forEach(each -> found.put(each.partner(), each));
                return found;
            }

            @Override
            public void add(PaymentAgreement agreement) {
                concluded.put(agreement.code(), agreement);
            }

            @Override
            public Page<PaymentAgreement> list(Scope scope, PageRequest page) {
                var all = concluded.values().stream().filter(each -> sees(scope, Optional.of(each.partner()))).sorted(NEWEST).toList();
                var seen = page.after().map(id -> Optional.ofNullable(concluded.get(new ContractCode(id))));
                return new Page<>(page.counted() ? all.size() : 0, all.stream()
                        .filter(each -> seen.isEmpty() || seen.get().filter(last -> NEWEST.compare(last, each) < 0).isPresent())
                        .skip(page.offset()).limit(page.limit()).toList());
            }

            @Override
            public Optional<PaymentAgreement> find(Scope scope, ContractCode code) {
                return Optional.ofNullable(concluded.get(code)).filter(each -> sees(scope, Optional.of(each.partner())));
            }
        };
    }

    @Override
    public Runnable snapshot() {
        var then = Map.copyOf(rows);
        var before = Map.copyOf(concluded);
        return () -> {
            rows.clear();
            rows.putAll(then);
            concluded.clear();
            concluded.putAll(before);
        };
    }
}
