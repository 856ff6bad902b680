package org.partnercenter.domain.invoice;

import org.partnercenter.domain.invoice.Invoiceable.Piece;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.Transfer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Chooses what an invoice stands for: what is asked for, as far as it is invoiceable, and one invoice for each issuer and tax rate. */
public final class Choice {

    /**
     * What is known around it.
     *
     * @param today        at the site
     * @param unpaidCycles cycles of which the partner has something to pay yet (INV-02)
     * @param owed         what the partner owes in invoices, by tax rate (INV-11)
     */
    public record Around(LocalDate today, Set<YearMonth> unpaidCycles, Map<TaxRate, Money> owed) {

        public Around {
            unpaidCycles = Set.copyOf(unpaidCycles);
            owed = Map.copyOf(owed);
        }

        private boolean owes(TaxRate rate) {
            return owed.containsKey(rate) && owed.get(rate).isPositive();
        }
    }

    /** What one invoice stands for. @param sellerMustWithdraw see {@link Consumed.Source} */
    public record Share(InvoicePool pool, boolean sellerMustWithdraw, List<Piece> pieces) {

        public Share {
            pieces = List.copyOf(pieces);
        }

        public Money amount() {
            return Piece.sum(pieces);
        }
    }

    /** What made up for owed invoices. */
    public record Offset(List<Piece> pieces, List<Transfer> transfers) {

        public Offset {
            pieces = List.copyOf(pieces);
            transfers = List.copyOf(transfers);
        }

        public Money amount() {
            return Piece.sum(pieces);
        }
    }

    private record Cut(InvoicePool pool, boolean sellerMustWithdraw) implements Comparable<Cut> {

        @Override
        public int compareTo(Cut other) {
            int byPool = pool.compareTo(other.pool);
            return byPool != 0 ? byPool : Boolean.compare(sellerMustWithdraw, other.sellerMustWithdraw);
        }
    }

    private Choice() {
    }

    /** @param open of one partner, all that the question may be about */
    public static Decision<List<Share>> of(Asked asked, List<Invoiceable> open, Around around) {
        var faults = asked.faults();
        if (!faults.isEmpty()) {
            return Decision.refused(faults);
        }
        var about = open.stream().filter(each -> each.open().isPositive()).filter(asked::isAbout).sorted(Invoiceable.OLDEST_FIRST).toList();
        var against = new Refusals().addAll(against(asked, about, around));
        return switch (asked.basis()) {
            case BY_AMOUNT -> byAmount(asked.amount().orElseThrow(), about.stream().filter(each ->
                    each.isFree(around.unpaidCycles(), around.today())).toList(), around);
            case BY_CYCLE, BY_ORDER, BY_CUSTOMER_CYCLE, BY_CUSTOMER_ORDER -> {
                var chosen = about.stream().map(each -> Map.entry(each, each.open())).toList();
                yield against.refuseIf(chosen.isEmpty() && !against.any(), InvoiceRefusal.INVOICE_NOTHING.refusal())
                        .addAll(owing(chosen, around)).orGrant(shares(chosen));
            }
        };
    }

    private static List<Refusal> against(Asked asked, List<Invoiceable> about, Around around) {
        var refusals = new Refusals();
        if (asked.basis().isOfCycles()) {
            var unpaid = new TreeSet<>(around.unpaidCycles());
            about.stream().filter(each -> each.told().bill().unpaid()).forEach(each -> unpaid.add(each.told().what().cycle()));
            unpaid.stream().filter(asked.cycles()::contains).forEach(cycle -> refusals.refuseIf(true,
                    InvoiceRefusal.INVOICE_CYCLE_UNPAID.refusal("bill_cycle", cycle)));
            asked.cycles().stream().sorted().filter(cycle -> around.today().isBefore(Invoiceable.releasedOn(cycle))).forEach(cycle ->
                    refusals.refuseIf(true, InvoiceRefusal.INVOICE_CYCLE_EARLY.refusal("bill_cycle", cycle).with("from", Invoiceable.releasedOn(cycle))));
        }
        if (asked.basis().isOfOrders()) {
            about.stream().filter(each -> each.told().bill().unpaid()).flatMap(each -> each.told().what().order().stream()).distinct().sorted()
                    .forEach(order -> refusals.refuseIf(true, InvoiceRefusal.INVOICE_ORDER_UNPAID.refusal("order_id", order)));
        }
        return refusals.list();
    }

    private static Decision<List<Share>> byAmount(Money amount, List<Invoiceable> free, Around around) {
        var taken = oldest(free, amount);
        var sum = Piece.sum(taken.stream().map(each -> new Piece(each.getKey().id(), each.getValue())).toList());
        return new Refusals()
                .refuseIf(sum.isLessThan(amount), InvoiceRefusal.INVOICE_AMOUNT_EXCEEDED.refusal("amount", amount.toMajor().toPlainString())
                        .with("invoiceable", sum.toMajor().toPlainString()))
                .addAll(owing(taken, around)).orGrant(shares(taken));
    }

    /** From the oldest to the newest, until it is enough (INV-17). */
    private static List<Map.Entry<Invoiceable, Money>> oldest(List<Invoiceable> free, Money amount) {
        var taken = new ArrayList<Map.Entry<Invoiceable, Money>>();
        var left = amount;
        for (var each : free) {
            if (!left.isPositive()) {
                break;
            }
            var part = each.open().min(left);
            taken.add(Map.entry(each, part));
            left = left.minus(part);
        }
        return taken;
    }

    /** Owed invoices come first, at their own rate (INV-11). They are the vendor's. */
    private static List<Refusal> owing(List<Map.Entry<Invoiceable, Money>> chosen, Around around) {
        var refusals = new Refusals();
        chosen.stream().map(each -> each.getKey().pool()).filter(pool -> pool.issuer().isVendor() && around.owes(pool.rate()))
                .map(InvoicePool::rate).distinct().sorted().forEach(rate -> refusals.refuseIf(true, InvoiceRefusal.INVOICE_OWED_FIRST
                        .refusal("tax_rate", rate).with("owed", around.owed().get(rate).toMajor().toPlainString())));
        return refusals.list();
    }

    private static List<Share> shares(List<Map.Entry<Invoiceable, Money>> chosen) {
        var cuts = new TreeMap<Cut, List<Piece>>();
        chosen.forEach(each -> cuts.computeIfAbsent(new Cut(each.getKey().pool(), each.getKey().told().source().sellerMustWithdraw()),
                none -> new ArrayList<>()).add(new Piece(each.getKey().id(), each.getValue())));
        return cuts.entrySet().stream().map(cut -> new Share(cut.getKey().pool(), cut.getKey().sellerMustWithdraw(), cut.getValue())).toList();
    }

    /** Makes up for owed invoices of one rate with what is invoiceable by the vendor at the same (INV-11), the oldest first. */
    public static Decision<Offset> offset(TaxRate rate, List<Invoiceable> open, Around around) {
        var owed = around.owed().getOrDefault(rate, Money.zero(Money.CNY));
        var taken = oldest(open.stream().filter(each -> each.pool().issuer().isVendor() && each.pool().rate().equals(rate))
                .filter(each -> each.isFree(around.unpaidCycles(), around.today())).sorted(Invoiceable.OLDEST_FIRST).toList(), owed);
        return new Refusals().refuseIf(taken.isEmpty(), InvoiceRefusal.INVOICE_OWED_NOTHING.refusal("tax_rate", rate)
                        .with("owed", owed.toMajor().toPlainString()))
                .orGrant(shares(taken)).map(shares -> new Offset(shares.stream().flatMap(share -> share.pieces().stream()).toList(),
                        shares.stream().map(share -> new Transfer("INVOICE_OWED_OFFSET", share.pool().account(), share.pool().offset(),
                                share.amount())).toList()));
    }
}
