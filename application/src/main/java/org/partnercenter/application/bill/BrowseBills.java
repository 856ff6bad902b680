package org.partnercenter.application.bill;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.ForReseller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.bill.BillCycle;
import org.partnercenter.domain.bill.BillDays;
import org.partnercenter.domain.bill.BillRefusal;
import org.partnercenter.domain.bill.BilledFee;
import org.partnercenter.domain.bill.CustomerSpan;
import org.partnercenter.domain.bill.FeeKeeper;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at what customers consumed while they were the caller's own. {@code who} is, for a distributor, the reseller it asks for. */
public final class BrowseBills {

    /** Records of a customer. @param manager the operator who looks after the customer, or did last */
    public record Fees(Page<BilledFee> page, Optional<String> manager) {
    }

    private final BillPorts ports;

    BrowseBills(BillPorts ports) {
        this.ports = ports;
    }

    /** T2-31. */
    public Decision<Page<MonthlySum>> sums(Caller caller, Optional<PartyId> who, SumFilter filter, PageRequest page) {
        return keeper(BillOperations.SUMS, caller, who).flatMap(keeper -> filter.customer()
                .map(customer -> own(caller, keeper, customer).map(span -> keeper)).orElseGet(() -> Decision.granted(keeper)))
                .map(keeper -> ports.reads().sums(Scope.narrowed(keeper, caller), filter, page));
    }

    /** T2-32, L-06. */
    public Decision<Fees> fees(Caller caller, Optional<PartyId> who, FeeQuery query, PageRequest page) {
        return keeper(BillOperations.FEES, caller, who).flatMap(keeper -> own(caller, keeper, query.customer()).flatMap(span ->
                BillDays.within(query.cycle(), query.begin(), query.end()).map(days -> new Fees(
                        query.manager().isPresent() && !query.manager().equals(span.manager()) ? Page.empty()
                                : ports.reads().records(Scope.narrowed(keeper, caller), filter(query, days), page), span.manager()))));
    }

    private static FeeFilter filter(FeeQuery query, Optional<BillDays> days) {
        return new FeeFilter(query.cycle(), query.customer(), days, query.serviceType(), query.regionCode(), query.mode(), query.type(),
                query.resourceId(), query.resourceName(), query.tradeId(), query.association(), query.zeroes());
    }

    /** T2-33: of the caller's own customers, those that have left since among them (BIL-03). */
    public Decision<Page<PartyId>> consuming(Caller caller, YearMonth cycle, PageRequest page) {
        return keeper(BillOperations.CONSUMING, caller, Optional.empty())
                .map(keeper -> ports.reads().consuming(Scope.narrowed(keeper, caller), cycle, page));
    }

    /** For the platform: the latest first. */
    public Decision<Page<BillCycle>> cycles(Caller caller, PageRequest page) {
        return Decision.unless(BillOperations.CYCLES.refusalsFor(caller), page).map(ports.cycles()::list);
    }

    /** How the services and resources of sums are called. */
    public OfferNames.Names namesOf(List<MonthlySum> sums, Language language) {
        return names(sums.stream().map(MonthlySum::serviceType).collect(Collectors.toSet()),
                sums.stream().map(MonthlySum::resourceType).collect(Collectors.toSet()), language);
    }

    /** How the services and resources of records are called. */
    public OfferNames.Names namesIn(List<BilledFee> fees, Language language) {
        var services = new HashSet<String>();
        var resources = new HashSet<String>();
        fees.stream().map(fee -> fee.record().subject()).forEach(subject -> {
            services.add(subject.serviceType());
            resources.add(subject.resourceType());
            subject.part().serviceType().ifPresent(services::add);
            subject.part().resourceType().ifPresent(resources::add);
        });
        return names(services, resources, language);
    }

    private OfferNames.Names names(Set<String> services, Set<String> resources, Language language) {
        return services.isEmpty() ? new OfferNames.Names(Map.of(), Map.of()) : ports.names().of(services, resources, language);
    }

    private Decision<Scope> keeper(Operation<?, ?> operation, Caller caller, Optional<PartyId> who) {
        return Decision.unless(operation.refusalsFor(caller), caller)
                .flatMap(open -> ForReseller.of(open, who, ports.distributors(), ports.clocks().business()))
                .map(reseller -> reseller.<Scope>map(id -> new Scope.OfReseller(caller.party(), id))
                        .orElseGet(() -> new Scope.OfPartner(caller.party())));
    }

    /** The latest span in which the customer was the keeper's own, and for an account manager its own (BIL-07). */
    private Decision<CustomerSpan> own(Caller caller, Scope keeper, PartyId customer) {
        return ports.spans().of(Set.of(customer)).getOrDefault(customer, List.of()).stream().filter(span -> isOf(keeper, span.keeper())).findFirst()
                .filter(span -> !caller.permissions().isOwnCustomersOnly() || span.manager().equals(caller.operator()))
                .map(Decision::granted)
                .orElseGet(() -> Decision.refused(BillRefusal.FEE_CUSTOMER_FOREIGN.refusal("customer_id", customer)));
    }

    private static boolean isOf(Scope scope, FeeKeeper keeper) {
        return scope.equals(keeper.reseller().<Scope>map(reseller -> new Scope.OfReseller(keeper.partner(), reseller))
                .orElseGet(() -> new Scope.OfPartner(keeper.partner())));
    }
}
