package org.partnercenter.domain.incentive.payout;

import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveRefusal;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.TaxRate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a partner could be paid now, and what is known around it.
 *
 * @param open      its open bills, each once; of one currency
 * @param others    bills of its that are not open, as far as somebody names them
 * @param certified its tax rate, if its business information is certified (INC-19)
 */
public record Payables(PartyId partner, List<Payable> open, Map<IncentiveBillId, IncentiveBill> others, Optional<TaxRate> certified) {

    /** Bills in one request at most. */
    public static final int MAX_NAMED = 500;

    private static final PayoutOrderNo NONE = new PayoutOrderNo("none");
    private static final Comparator<IncentiveBillId> IN_ORDER = Comparator.comparing(IncentiveBillId::value);

    /** A new order, and its bills as they are then. */
    public record Requested(PayoutOrder order, List<IncentiveBill> bills) {
    }

    /**
     * What there is of one association type.
     *
     * @param payable  sum of what can be requested now (INC-18)
     * @param frozen   sum of what cannot
     * @param negative sum of what is netted first, zero or less (INC-29)
     */
    public record Total(Money payable, Money frozen, Money negative) {

        /** What would be paid; carried forward unless it is more than zero (INC-29). */
        public Money net() {
            return payable.plus(negative);
        }
    }

    public Payables {
        Objects.requireNonNull(partner, "partner");
        open = List.copyOf(open);
        others = Map.copyOf(others);
        Objects.requireNonNull(certified, "certified");
    }

    /** One for each association type there is anything of. */
    public Map<AssociationType, Total> totals() {
        var totals = new EnumMap<AssociationType, Total>(AssociationType.class);
        Arrays.stream(AssociationType.values()).map(this::of).filter(all -> !all.isEmpty()).forEach(all ->
                totals.put(type(all.get(0)), new Total(sum(all.stream().filter(Payable::isRequestable).toList()),
                        sum(all.stream().filter(each -> !each.isNetted() && !each.isRequestable()).toList()),
                        sum(all.stream().filter(Payable::isNetted).toList()))));
        return totals;
    }

    private List<Payable> of(AssociationType type) {
        return open.stream().filter(each -> type(each) == type).toList();
    }

    private static AssociationType type(Payable of) {
        return of.bill().key().associationType();
    }

    private static Money sum(Collection<Payable> of) {
        return of.stream().map(each -> each.bill().amount()).reduce(Money::plus).orElse(Money.zero(Money.CNY));
    }

    /** The same with what is of these types only. */
    public Payables of(Set<AssociationType> types) {
        return new Payables(partner, open.stream().filter(each -> types.contains(type(each))).toList(), others, certified);
    }

    /** What stands in the way whatever is requested, in whatever form (INC-18, INC-19). */
    public List<Refusal> blockers() {
        return new Refusals().addAll(uncertified()).refuseIf(open.stream().noneMatch(Payable::isRequestable), nothing()).list();
    }

    /** The same after an order took its bills. */
    public Payables without(Requested taken) {
        var changed = taken.bills().stream().collect(Collectors.toMap(IncentiveBill::id, bill -> bill));
        changed.putAll(others);
        return new Payables(partner, open.stream().filter(each -> !changed.containsKey(each.bill().id())).toList(), changed, certified);
    }

    /**
     * One order for what is named, or for everything that can be paid in this form if nothing is named (INC-20, INC-23); what is negative
     * of the same association types is netted first (INC-29).
     *
     * @param no of the new order
     */
    public Decision<Requested> request(PayoutOrderNo no, Set<IncentiveBillId> named, PayoutForm form, Requester by, Instant now) {
        return named.isEmpty() ? everything(no, form, by, now) : named(no, named, form, by, now);
    }

    private Decision<Requested> everything(PayoutOrderNo no, PayoutForm form, Requester by, Instant now) {
        var requestable = open.stream().filter(Payable::isRequestable).toList();
        var chosen = requestable.stream().filter(each -> each.forms().contains(form)).toList();
        var round = new Round(chosen);
        boolean nothingPaid = round.paid().isEmpty();
        return new Refusals().addAll(uncertified())
                .refuseIf(requestable.isEmpty(), nothing())
                .refuseIf(!requestable.isEmpty() && chosen.isEmpty(), PayoutRefusal.PAYOUT_FORM_NOT_ALLOWED.refusal("payout_form", form)
                        .with("bills", ids(requestable)).with("allowed", forms(requestable)))
                .addAll(nothingPaid ? round.carried() : List.of())
                .orGrant(round.paid()).flatMap(bills -> ordered(no, bills, form, by, now));
    }

    private Refusal nothing() {
        var frozen = open.stream().filter(each -> !each.isNetted() && !each.isRequestable()).toList();
        return PayoutRefusal.PAYOUT_NOTHING_PAYABLE.refusal("frozen", frozen.size()).with("frozen_amount", sum(frozen).toMajor().toPlainString());
    }

    private Decision<Requested> named(PayoutOrderNo no, Set<IncentiveBillId> named, PayoutForm form, Requester by, Instant now) {
        var byId = open.stream().collect(Collectors.toMap(each -> each.bill().id(), each -> each));
        var chosen = named.stream().filter(byId::containsKey).sorted(IN_ORDER).map(byId::get).toList();
        var unfit = chosen.stream().filter(each -> !each.isNetted() && !each.forms().contains(form)).toList();
        return new Refusals()
                .addAll(named.stream().filter(id -> !byId.containsKey(id)).sorted(IN_ORDER).flatMap(id -> closed(id).stream()).toList())
                .addAll(chosen.stream().filter(each -> !each.isNetted() && !each.isRequestable()).map(Payables::frozen).toList())
                .addAll(uncertified())
                .refuseIf(!unfit.isEmpty(), PayoutRefusal.PAYOUT_FORM_NOT_ALLOWED.refusal("payout_form", form).with("bills", ids(unfit))
                        .with("allowed", forms(unfit)))
                .addAll(new Round(chosen).carried())
                .orGrant(new Round(chosen).paid()).flatMap(bills -> ordered(no, bills, form, by, now));
    }

    /** Why a bill is not open: it is unknown to the partner, elsewhere in its life, in an order, or not valid any more (INC-24). */
    public List<Refusal> closed(IncentiveBillId id) {
        return Optional.ofNullable(others.get(id)).map(bill -> {
            var state = bill.taken(NONE).refusals();
            return state.isEmpty() ? List.of(PayoutRefusal.PAYOUT_BILL_EXPIRED.refusal("incentive_bill_id", id)
                    .with("valid_until", bill.validUntil().map(Instant::toString).orElse(""))) : state;
        }).orElseGet(() -> List.of(IncentiveRefusal.INCENTIVE_BILL_UNKNOWN.refusal("incentive_bill_id", id)));
    }

    private static Refusal frozen(Payable of) {
        return PayoutRefusal.PAYOUT_BILL_FROZEN.refusal("incentive_bill_id", of.bill().id())
                .with("reasons", of.frozen().stream().sorted().map(Enum::name).collect(Collectors.joining(", ")));
    }

    private List<Refusal> uncertified() {
        return certified.isPresent() ? List.of() : List.of(PayoutRefusal.PAYOUT_NOT_CERTIFIED.refusal());
    }

    private static String ids(List<Payable> of) {
        return of.stream().map(each -> each.bill().id().value()).sorted().collect(Collectors.joining(", "));
    }

    private static String forms(List<Payable> of) {
        return Arrays.stream(PayoutForm.values()).filter(form -> of.stream().allMatch(each -> each.forms().contains(form)))
                .map(Enum::name).collect(Collectors.joining(", "));
    }

    private Decision<Requested> ordered(PayoutOrderNo no, List<Payable> bills, PayoutForm form, Requester by, Instant now) {
        var amount = sum(bills);
        var taken = bills.stream().map(each -> each.bill().taken(no).orThrow()).toList();
        return PayoutOrder.submit(no, partner, form, taken.stream().map(PayoutItem::of).toList(),
                Settlement.of(amount, form, certified.orElseThrow()), by, now).map(order -> new Requested(order, taken));
    }

    /** What was chosen, by association type, each with what is netted first. */
    private final class Round {

        private final Map<AssociationType, List<Payable>> byType = new LinkedHashMap<>();

        Round(List<Payable> chosen) {
            for (var type : AssociationType.values()) {
                var ofType = new ArrayList<>(chosen.stream().filter(each -> type(each) == type && !each.isNetted()).toList());
                if (!ofType.isEmpty() || chosen.stream().anyMatch(each -> type(each) == type)) {
                    ofType.addAll(of(type).stream().filter(Payable::isNetted).toList());
                    byType.put(type, ofType);
                }
            }
        }

        /** What is paid: nothing of a type whose sum is not more than zero. */
        List<Payable> paid() {
            return byType.values().stream().filter(all -> sum(all).isPositive()).flatMap(List::stream).toList();
        }

        List<Refusal> carried() {
            return byType.entrySet().stream().filter(each -> !sum(each.getValue()).isPositive()).map(each ->
                    PayoutRefusal.PAYOUT_CARRIED_FORWARD.refusal("association_type", each.getKey())
                            .with("amount", sum(each.getValue()).toMajor().toPlainString())).toList();
        }
    }
}
