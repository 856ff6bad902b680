package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.payout.Forms;
import org.partnercenter.domain.incentive.payout.Payable;
import org.partnercenter.domain.incentive.payout.Payables;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.TaxRate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What partners could be paid, loaded for a batch at once; those behind in a batch see what those before them took. */
final class PayableDesk {

    private final Map<PartyId, Payables> all = new HashMap<>();

    private PayableDesk() {
    }

    /** Nobody else requests for these partners meanwhile. @param named bills that somebody names */
    static PayableDesk locked(PayoutPorts ports, Set<PartyId> partners, Set<IncentiveBillId> named, Instant now) {
        var bills = ports.stores().bills();
        ports.stores().orders().hold(partners);
        return load(ports, partners, named, bills::lockUnpaid, bills::lock, now);
    }

    /** To look at. */
    static Payables seen(PayoutPorts ports, PartyId partner, Instant now) {
        var bills = ports.stores().bills();
        return load(ports, Set.of(partner), Set.of(), bills::unpaid, bills::of, now).of(partner);
    }

    private static PayableDesk load(PayoutPorts ports, Set<PartyId> partners, Set<IncentiveBillId> named,
                                    Function<Set<PartyId>, Map<PartyId, List<IncentiveBill>>> unpaid,
                                    Function<Set<IncentiveBillId>, Map<IncentiveBillId, IncentiveBill>> byId, Instant now) {
        var found = new HashMap<IncentiveBillId, IncentiveBill>();
        unpaid.apply(partners).values().forEach(some -> some.forEach(bill -> found.put(bill.id(), bill)));
        var more = new HashSet<>(named);
        ports.stores().open().movedTo(partners).values().forEach(more::addAll);
        more.removeAll(found.keySet());
        if (!more.isEmpty()) {
            found.putAll(byId.apply(more));
        }
        var payees = found.isEmpty() ? Map.<IncentiveBillId, PartyId>of() : ports.stores().open().moved(found.keySet());
        var open = found.values().stream().filter(bill -> bill.isOpen(now)).sorted(Comparator.comparing((IncentiveBill bill) -> bill.key().period())
                .thenComparing(bill -> bill.id().value())).toList();
        var known = new Known(open.isEmpty() ? Map.of() : ports.questions().frozen().of(open, now), forms(ports, open),
                open.isEmpty() ? Map.of() : ports.questions().cash().of(open.stream().map(IncentiveBill::id).collect(Collectors.toSet())));
        var rates = ports.questions().certified().of(partners, now);
        var desk = new PayableDesk();
        partners.forEach(partner -> desk.all.put(partner, known.payables(partner, rates, found.values().stream()
                .filter(bill -> payees.getOrDefault(bill.id(), bill.key().partner()).equals(partner)).toList(), open)));
        return desk;
    }

    /** What the policies of the bills choose. Periods are few, and of each the policies in force are asked for at once. */
    private static Map<ReconciliationPeriod, Map<String, Set<PayoutForm>>> forms(PayoutPorts ports, Collection<IncentiveBill> bills) {
        var forms = new HashMap<ReconciliationPeriod, Map<String, Set<PayoutForm>>>();
        bills.stream().map(bill -> bill.key().period()).distinct().forEach(period -> forms.put(period, ports.questions().policies()
                .inForce(period).stream().collect(Collectors.toMap(IncentivePolicy::incentive, IncentivePolicy::forms, (one, other) -> one))));
        return forms;
    }

    /** What is known of bills, whoever is paid them. */
    private record Known(Map<IncentiveBillId, Set<FreezeReason>> frozen, Map<ReconciliationPeriod, Map<String, Set<PayoutForm>>> forms,
                         Map<IncentiveBillId, Boolean> cash) {

        Payables payables(PartyId partner, Map<PartyId, TaxRate> rates, List<IncentiveBill> own, List<IncentiveBill> open) {
            var ids = own.stream().collect(Collectors.toMap(IncentiveBill::id, bill -> bill));
            var payable = new ArrayList<Payable>();
            open.stream().filter(bill -> ids.remove(bill.id()) != null).forEach(bill -> payable.add(payable(bill)));
            return new Payables(partner, payable, ids, Optional.ofNullable(rates.get(partner)));
        }

        private Payable payable(IncentiveBill bill) {
            var chosen = cash.getOrDefault(bill.id(), true) ? forms.getOrDefault(bill.key().period(), Map.of())
                    .getOrDefault(bill.key().incentive(), Set.of()) : Forms.WITHOUT_CASH;
            return new Payable(bill, frozen.getOrDefault(bill.id(), Set.of()), Forms.of(bill.key(), chosen));
        }
    }

    Payables of(PartyId partner) {
        return all.get(partner);
    }

    void took(Payables.Requested requested) {
        all.computeIfPresent(requested.order().partner(), (partner, before) -> before.without(requested));
    }
}
