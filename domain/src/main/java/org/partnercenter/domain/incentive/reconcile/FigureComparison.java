package org.partnercenter.domain.incentive.reconcile;

import org.partnercenter.domain.kernel.Money;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A bill beside the partner's own figures, line by line.
 *
 * @param lines by the name of the line
 */
public record FigureComparison(Currency currency, List<ComparedLine> lines) {

    public FigureComparison {
        lines = List.copyOf(lines);
    }

    /** What a bill says of a line. @param why why it is nothing, where it is */
    public record Billed(Money amount, Optional<String> why) {

        /** Two lines of one order are one. */
        public Billed plus(Billed other) {
            return new Billed(amount.plus(other.amount), why.or(other::why));
        }
    }

    public static FigureComparison of(Currency currency, Map<String, Billed> ours, Map<String, Money> theirs) {
        var all = new TreeMap<String, ComparedLine>();
        ours.forEach((line, billed) -> all.put(line, new ComparedLine(line, Optional.of(billed.amount()), Optional.ofNullable(theirs.get(line)),
                billed.why())));
        theirs.forEach((line, amount) -> all.computeIfAbsent(line, only -> new ComparedLine(only, Optional.empty(), Optional.of(amount),
                Optional.empty())));
        return new FigureComparison(currency, List.copyOf(all.values()));
    }

    public List<ComparedLine> differing() {
        return lines.stream().filter(ComparedLine::differs).toList();
    }

    public Money ours() {
        return lines.stream().flatMap(line -> line.ours().stream()).reduce(Money.zero(currency), Money::plus);
    }

    public Money theirs() {
        return lines.stream().flatMap(line -> line.theirs().stream()).reduce(Money.zero(currency), Money::plus);
    }

    /** How many differ, and both sums. */
    public Dispute.Differences differences() {
        return new Dispute.Differences(differing().size(), ours(), theirs());
    }
}
