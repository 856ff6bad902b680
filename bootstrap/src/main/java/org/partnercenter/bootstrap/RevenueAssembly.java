package org.partnercenter.bootstrap;

import org.partnercenter.application.audit.AuditTrail;
import org.partnercenter.application.bill.KeptFees;
import org.partnercenter.application.customer.AssociationsEver;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.incentive.PoliciesOf;
import org.partnercenter.application.incentive.revenue.CustomerNames;
import org.partnercenter.application.incentive.revenue.KeepersAt;
import org.partnercenter.application.incentive.revenue.RevenueModule;
import org.partnercenter.application.incentive.revenue.RevenuePorts;
import org.partnercenter.application.incentive.revenue.SourcesIn;
import org.partnercenter.application.incentive.revenue.StandingsOf;
import org.partnercenter.domain.bill.BillDetailType;
import org.partnercenter.domain.bill.BilledFee;
import org.partnercenter.domain.bill.ChargingMode;
import org.partnercenter.domain.bill.FeeAmounts;
import org.partnercenter.domain.bill.FeeKeeper;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.revenue.Expenditure;
import org.partnercenter.domain.incentive.revenue.RevenueKeeper;
import org.partnercenter.domain.incentive.revenue.RevenueOrderType;
import org.partnercenter.domain.incentive.revenue.RevenueOrigin;
import org.partnercenter.domain.incentive.revenue.RevenueSource;
import org.partnercenter.domain.incentive.revenue.RevenueSourceId;
import org.partnercenter.domain.incentive.revenue.Standing;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.WorkingDays;
import org.partnercenter.persistence.bill.JooqKeptFees;
import org.partnercenter.persistence.incentive.revenue.JooqRevenueFeedbacks;
import org.partnercenter.persistence.incentive.revenue.JooqRevenueReads;
import org.partnercenter.persistence.incentive.revenue.JooqRevenueRecords;
import org.partnercenter.persistence.incentive.revenue.JooqRevenueRuns;
import org.partnercenter.persistence.incentive.revenue.JooqRevenues;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Revenue, wired. */
final class RevenueAssembly {

    private static final Set<PartyFact> FACTS = Set.of(PartyFact.REVENUE_MERGED_INTO, PartyFact.OUTSIDE_SOLUTION_PROVIDER_PLAN,
            PartyFact.RESELLER_CERTIFICATION_LAPSED);

    /** Whom revenue asks. */
    record Neighbours(IdentityModule identity, AssociationsEver history, PoliciesOf policies, AuditTrail trail, WorkingDays workingDays) {
    }

    private RevenueAssembly() {
    }

    static RevenueModule module(Machinery house, Settings settings, Neighbours neighbours) {
        var database = house.database();
        var fees = new JooqKeptFees(database);
        return new RevenueModule(new RevenuePorts(new RevenuePorts.Stores(new JooqRevenues(database), new JooqRevenueReads(database),
                new JooqRevenueRuns(database), new JooqRevenueRecords(database, settings.siteZone()), new JooqRevenueFeedbacks(database)),
                new RevenuePorts.Consumption(sources(fees), fees::ends, fees::cycles),
                new RevenuePorts.Questions(neighbours.policies(), standings(neighbours.identity()),
                        keepers(neighbours.identity(), neighbours.history()), names(neighbours.identity()),
                        AcquireAssembly.timelines(neighbours.trail())::of),
                new RevenuePorts.Terms(settings.siteZone(), neighbours.workingDays(), settings.cardServices()), house.clocks(), house.ids()));
    }

    private static SourcesIn sources(KeptFees fees) {
        return (stretch, through, limit) -> fees.stretch(stretch.month(), stretch.after(), stretch.upTo(), through, limit).stream()
                .map(RevenueAssembly::source).toList();
    }

    private static RevenueSource source(BilledFee fee) {
        var record = fee.record();
        var trade = record.trade();
        return new RevenueSource(new RevenueSourceId(RevenueOrigin.FEE_RECORD, record.id().value(), fee.cycle()), record.version(),
                record.customer(), fee.keeper().map(RevenueAssembly::keeper).orElseThrow(), new RevenueSource.What(trade.id(),
                record.subject().serviceType(), orderType(trade.type()), billingMode(trade.mode())), trade.moment(),
                expenditure(record.amounts()));
    }

    private static RevenueKeeper keeper(FeeKeeper keeper) {
        return new RevenueKeeper(keeper.partner(), keeper.reseller(), keeper.type());
    }

    private static Expenditure expenditure(FeeAmounts amounts) {
        var parts = amounts.parts();
        return new Expenditure(amounts.official(), amounts.discount(), Optional.empty(), new Expenditure.Parts(parts.cash(), parts.credit(),
                parts.storedValueCard(), parts.coupon(), parts.cashCoupon(), amounts.uncounted(), parts.debt(), parts.writeOff()));
    }

    private static RevenueOrderType orderType(BillDetailType type) {
        return switch (type) {
            case NEW -> RevenueOrderType.NEW;
            case RENEWAL, AUTOMATIC_RENEWAL -> RevenueOrderType.RENEWAL;
            case CHANGE, REFUND_ON_CHANGE, REFUND_ON_SWITCH -> RevenueOrderType.CHANGE;
            case UNSUBSCRIPTION -> RevenueOrderType.UNSUBSCRIPTION;
            case USAGE, SUPPORT_PLAN, MONTHLY_FEE, SAVINGS_PLAN, YEARLY_FEE -> RevenueOrderType.USAGE;
            case COMPENSATION, DEDUCTION, ROUNDING -> RevenueOrderType.ADJUSTMENT;
        };
    }

    /** What is paid for a period in advance is of that mode, as it is in the sums of bills (BIL-01). */
    private static BillingMode billingMode(ChargingMode mode) {
        return mode.summedAs() == ChargingMode.ON_DEMAND ? BillingMode.ON_DEMAND : BillingMode.YEARLY_MONTHLY;
    }

    /** What is recorded of partners and resellers. A fact of no one's is missing. */
    private static StandingsOf standings(IdentityModule identity) {
        return (keepers, at) -> {
            var parties = new HashSet<PartyId>();
            keepers.forEach(keeper -> {
                parties.add(keeper.partner());
                keeper.reseller().ifPresent(parties::add);
            });
            var facts = parties.isEmpty() ? Map.<PartyId, Set<RecordedFact>>of() : identity.facts().at(parties, FACTS, at);
            return keepers.stream().collect(Collectors.toMap(keeper -> keeper, keeper -> standing(keeper, facts)));
        };
    }

    private static Standing standing(RevenueKeeper keeper, Map<PartyId, Set<RecordedFact>> facts) {
        var own = facts.getOrDefault(keeper.partner(), Set.of());
        return new Standing(fact(own, PartyFact.REVENUE_MERGED_INTO).flatMap(RecordedFact::value).map(PartyId::new),
                fact(own, PartyFact.OUTSIDE_SOLUTION_PROVIDER_PLAN).isPresent(), keeper.reseller().flatMap(reseller ->
                fact(facts.getOrDefault(reseller, Set.of()), PartyFact.RESELLER_CERTIFICATION_LAPSED)).isPresent());
    }

    private static Optional<RecordedFact> fact(Set<RecordedFact> facts, PartyFact wanted) {
        return facts.stream().filter(fact -> fact.fact() == wanted).findFirst();
    }

    /** The second in which an association began counts, as it does for fee records. */
    private static KeepersAt keepers(IdentityModule identity, AssociationsEver history) {
        return moments -> {
            var ids = moments.stream().map(KeepersAt.Moment::customer).collect(Collectors.toSet());
            var customers = identity.parties().of(ids).values().stream().filter(party -> party.kind() == PartyKind.CUSTOMER)
                    .map(party -> party.id()).collect(Collectors.toSet());
            var all = history.ever(customers);
            var found = new HashMap<KeepersAt.Moment, Optional<RevenueKeeper>>();
            moments.stream().filter(moment -> customers.contains(moment.customer())).forEach(moment -> found.put(moment,
                    at(all.getOrDefault(moment.customer(), List.of()), moment)));
            return found;
        };
    }

    private static Optional<RevenueKeeper> at(List<Association> associations, KeepersAt.Moment moment) {
        return associations.stream().filter(each -> !moment.at().isBefore(each.associatedOn().truncatedTo(ChronoUnit.SECONDS))
                        && each.ending().map(ending -> moment.at().isBefore(ending.at())).orElse(true))
                .max(Comparator.comparing(Association::associatedOn).thenComparing(each -> each.id().value()))
                .map(each -> new RevenueKeeper(each.partner(), each.reseller(), each.type()));
    }

    private static CustomerNames names(IdentityModule identity) {
        return ids -> Bridges.values(identity.parties().of(ids), party -> new CustomerNames.Named(party.name(), party.accountName()));
    }
}
