package org.partnercenter.bootstrap;

import org.partnercenter.application.account.AccountModule;
import org.partnercenter.application.account.AccountOperations;
import org.partnercenter.application.account.Recharge;
import org.partnercenter.application.account.Recharged;
import org.partnercenter.application.audit.AuditTrail;
import org.partnercenter.application.benefit.InvoicedIn;
import org.partnercenter.application.certification.CertificationOf;
import org.partnercenter.application.coupon.ConvertIncentive;
import org.partnercenter.application.coupon.CouponModule;
import org.partnercenter.application.coupon.CouponOperations;
import org.partnercenter.application.coupon.QuotaChanged;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.incentive.FrozenBills;
import org.partnercenter.application.incentive.PoliciesOf;
import org.partnercenter.application.incentive.payout.Certified;
import org.partnercenter.application.incentive.payout.InvoicedElsewhere;
import org.partnercenter.application.incentive.payout.Pay;
import org.partnercenter.application.incentive.payout.PayoutModule;
import org.partnercenter.application.incentive.payout.PayoutOrders.InvoiceKey;
import org.partnercenter.application.incentive.payout.PayoutPorts;
import org.partnercenter.application.programme.PlansEnded;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.WorkingDays;
import org.partnercenter.persistence.incentive.JooqAutoRequests;
import org.partnercenter.persistence.incentive.JooqIncentiveBills;
import org.partnercenter.persistence.incentive.JooqOpenIncentives;
import org.partnercenter.persistence.incentive.JooqOwedInvoices;
import org.partnercenter.persistence.incentive.JooqPayoutOrders;
import org.partnercenter.persistence.incentive.JooqProjectIncentives;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Payouts: their ports, the neighbours they ask, and those that pay in the house. Nothing is decided here. */
final class PayoutAssembly {

    /** The rate of a general taxpayer's services, for partners of which only the recorded fact tells that they are certified. */
    static final TaxRate USUAL_RATE = new TaxRate(BigDecimal.valueOf(6));

    /** Whom payouts ask, and by whom they are paid. */
    record Neighbours(IdentityModule identity, AccountModule accounts, CouponModule coupons, FrozenBills frozen, PoliciesOf policies,
                      CertificationOf certified, PlansEnded plans, InvoicedIn invoiced, AuditTrail trail, WorkingDays calendar) {
    }

    private PayoutAssembly() {
    }

    static PayoutModule module(Machinery house, Settings settings, Neighbours neighbours) {
        var database = house.database();
        var identity = neighbours.identity();
        return new PayoutModule(new PayoutPorts(
                new PayoutPorts.Stores(new JooqIncentiveBills(database), new JooqPayoutOrders(database), new JooqAutoRequests(database),
                        new JooqOwedInvoices(database), new JooqOpenIncentives(database)),
                new PayoutPorts.Questions(certified(neighbours.certified()), neighbours.frozen(), neighbours.policies(),
                        (partners, now) -> {
                            var lapsed = recorded(identity, partners, PartyFact.PLAN_LAPSED, now, fact -> Optional.of(fact.from()));
                            neighbours.plans().of(partners, now).forEach(lapsed::putIfAbsent);
                            return lapsed;
                        },
                        (partners, now) -> recorded(identity, partners, PartyFact.COMPANY_REGISTRATION, now, RecordedFact::value),
                        new JooqProjectIncentives(database)::cash, AcquireAssembly.timelines(neighbours.trail())::of, invoiced(neighbours.invoiced())),
                new PayoutPorts.Payers(topUps(neighbours.accounts()), grants(neighbours.coupons(), settings.siteZone())),
                BenefitAssembly.office(settings), neighbours.calendar(), settings.siteZone(), house.clocks(), house.ids()));
    }

    /** Which invoices benefit applications have. */
    private static InvoicedElsewhere invoiced(InvoicedIn benefits) {
        return invoices -> keys(benefits.of(invoices.stream().collect(Collectors.groupingBy(InvoiceKey::partner,
                Collectors.mapping(InvoiceKey::number, Collectors.toSet())))));
    }

    /** Which invoices payout orders have, for benefits. */
    static Map<PartyId, Set<String>> paidOut(PayoutModule payouts, Map<PartyId, Set<String>> numbers) {
        return payouts.invoiced(keys(numbers)).stream().collect(Collectors.groupingBy(InvoiceKey::partner,
                Collectors.mapping(InvoiceKey::number, Collectors.toSet())));
    }

    private static Set<InvoiceKey> keys(Map<PartyId, Set<String>> numbers) {
        return numbers.entrySet().stream().flatMap(each -> each.getValue().stream().map(number -> new InvoiceKey(each.getKey(), number)))
                .collect(Collectors.toSet());
    }

    /** Certified partners, without those whose change is being looked at (BIA-02). */
    private static Certified certified(CertificationOf standings) {
        return (partners, now) -> {
            var found = new HashMap<PartyId, TaxRate>();
            standings.of(partners, now).forEach((partner, standing) -> {
                if (standing.settles()) {
                    found.put(partner, standing.taxRate().flatMap(TaxRate::of).orElse(USUAL_RATE));
                }
            });
            return found;
        };
    }

    private static <T> Map<PartyId, T> recorded(IdentityModule identity, Set<PartyId> partners, PartyFact wanted, Instant now,
                                                Function<RecordedFact, Optional<T>> value) {
        var found = new HashMap<PartyId, T>();
        identity.facts().at(partners, Set.of(wanted), now).forEach((partner, facts) -> facts.stream().flatMap(fact -> value.apply(fact).stream())
                .forEach(told -> found.put(partner, told)));
        return found;
    }

    /** Known by the number of the order, so that the account has the money once. */
    private static Pay topUps(AccountModule accounts) {
        var recharges = NeighbourCommands.<Recharge, Recharged>of(accounts.useCases(), AccountOperations.RECHARGE);
        return (due, now) -> recharges.decide(due.stream().map(each -> new NeighbourCommands.Caused<>(each.cause(), new Recharge(
                each.order().partner(), each.order().settlement().paid(), Optional.of(new TransferId(each.order().no().value())),
                Optional.empty()))).toList(), now);
    }

    /** Known by the number of the order, so that the quota is granted once; for a year from when it was requested. */
    private static Pay grants(CouponModule coupons, ZoneId siteZone) {
        var grants = NeighbourCommands.<ConvertIncentive, QuotaChanged>of(coupons.useCases(), CouponOperations.CONVERT);
        return (due, now) -> grants.decide(due.stream().map(each -> new NeighbourCommands.Caused<>(each.cause(),
                conversion(each.order(), siteZone))).toList(), now);
    }

    private static ConvertIncentive conversion(PayoutOrder order, ZoneId siteZone) {
        var from = order.submittedAt();
        return new ConvertIncentive(order.partner(), order.no().value(), order.settlement().paid(), from,
                from.atZone(siteZone).plusYears(1).toInstant());
    }
}
