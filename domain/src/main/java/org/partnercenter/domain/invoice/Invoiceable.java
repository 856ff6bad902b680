package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.Transfer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Consumption that a partner can have invoiced, as far as it is not yet.
 *
 * @param partner who looked after the customer when it was consumed, and pays it (INV-15)
 * @param open    what no invoice stands for, nor a request: from zero to the amount
 */
public record Invoiceable(Consumed told, PartyId partner, Money open) {

    /** Consumption of a month can be chosen after this day of the next (INV-03). */
    public static final int RELEASE_DAY = 3;

    /** In what order invoicing by amount takes them (INV-17). */
    public static final Comparator<Invoiceable> OLDEST_FIRST = Comparator.comparing((Invoiceable each) -> each.told.what().at())
            .thenComparing(Invoiceable::id);

    /** Who looked after the customer at the time. */
    public record Keeper(PartyId partner, AssociationType type) {
    }

    /** What feeding it came to. @param transfer of the ledger, if money moved */
    public record Fed(Invoiceable after, Feeding feeding, Optional<Transfer> transfer) {
    }

    /** What a fed version did. */
    public enum Feeding {
        ADDED,
        CHANGED,
        /** A version that is not newer than the one known. */
        PASSED_OVER
    }

    public Invoiceable {
        Objects.requireNonNull(told, "told");
        Objects.requireNonNull(partner, "partner");
        if (open.minor() < 0 || open.isMoreThan(told.bill().amount())) {
            throw new IllegalArgumentException("what is open is between nothing and all");
        }
    }

    public InvoiceableId id() {
        return told.id();
    }

    public InvoicePool pool() {
        return new InvoicePool(partner, told.source().issuer(), told.source().rate());
    }

    private Money taken() {
        return told.bill().amount().minus(open);
    }

    /** Takes in what billing tells: for the first time, or a later version. @param keeper at the time; not asked for what is known */
    public static Decision<Fed> feed(Optional<Invoiceable> before, Consumed told, Optional<Keeper> keeper) {
        var faults = told.faults();
        return faults.isEmpty() ? before.map(known -> known.replaced(told)).orElseGet(() -> added(told, keeper)) : Decision.refused(faults);
    }

    private static Decision<Fed> added(Consumed told, Optional<Keeper> keeper) {
        return new Refusals()
                .refuseIf(keeper.isEmpty(), InvoiceRefusal.INVOICEABLE_NO_PARTNER.refusal("customer_id", told.what().customer())
                        .with("consumed_at", told.what().at()))
                .refuseIf(keeper.filter(each -> each.type() == AssociationType.REFERRAL).isPresent(),
                        InvoiceRefusal.INVOICEABLE_REFERRAL.refusal("customer_id", told.what().customer()))
                .orGrant(told).map(good -> {
                    var fresh = new Invoiceable(good, keeper.orElseThrow().partner(), good.bill().amount());
                    return new Fed(fresh, Feeding.ADDED, moved(fresh.pool(), good.bill().amount()));
                });
    }

    private Decision<Fed> replaced(Consumed next) {
        if (next.bill().version() <= told.bill().version()) {
            return Decision.granted(new Fed(this, Feeding.PASSED_OVER, Optional.empty()));
        }
        boolean same = pool().equals(new InvoicePool(partner, next.source().issuer(), next.source().rate())) && told.what().equals(next.what());
        return new Refusals()
                .refuseIf(!same, InvoiceRefusal.INVOICEABLE_DIFFERS.refusal("invoiceable_id", id()))
                .refuseIf(next.bill().amount().isLessThan(taken()), InvoiceRefusal.INVOICEABLE_TAKEN.refusal("invoiceable_id", id())
                        .with("invoiced", taken().toMajor().toPlainString()).with("amount", next.bill().amount().toMajor().toPlainString()))
                .orGrant(next).map(good -> new Fed(new Invoiceable(good, partner, good.bill().amount().minus(taken())), Feeding.CHANGED,
                        moved(pool(), good.bill().amount().minus(told.bill().amount()))));
    }

    private static Optional<Transfer> moved(InvoicePool pool, Money by) {
        if (by.isZero()) {
            return Optional.empty();
        }
        return Optional.of(by.isPositive() ? new Transfer("INVOICEABLE_ADDED", pool.source(), pool.account(), by)
                : new Transfer("INVOICEABLE_REDUCED", pool.account(), pool.source(), Money.zero(by.currency()).minus(by)));
    }

    /** A request stands for a part of it. */
    Invoiceable take(Money part) {
        return new Invoiceable(told, partner, open.minus(part));
    }

    /** No request stands for that part any more. */
    Invoiceable give(Money part) {
        return new Invoiceable(told, partner, open.plus(part));
    }

    /** The day from which a cycle can be chosen (INV-03). */
    public static LocalDate releasedOn(YearMonth cycle) {
        return cycle.plusMonths(1).atDay(RELEASE_DAY + 1);
    }

    /** Whether invoicing by amount can take it today (INV-02, INV-03). */
    boolean isFree(Set<YearMonth> unpaidCycles, LocalDate today) {
        return open.isPositive() && !told.bill().unpaid() && !unpaidCycles.contains(told.what().cycle())
                && (told.what().order().isPresent() || !today.isBefore(releasedOn(told.what().cycle())));
    }

    /** A part of it that an invoice stands for. @param amount more than zero */
    public record Piece(InvoiceableId of, Money amount) {

        public Piece {
            Objects.requireNonNull(of, "of");
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("a piece is more than nothing");
            }
        }

        static Money sum(List<Piece> pieces) {
            return pieces.stream().map(Piece::amount).reduce(Money::plus).orElse(Money.zero(Money.CNY));
        }
    }
}
