package org.partnercenter.application.incentive.bill;

import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.calculation.Basis;
import org.partnercenter.domain.incentive.calculation.Calculation;
import org.partnercenter.domain.incentive.calculation.IncentiveLine;
import org.partnercenter.domain.incentive.calculation.Standing;
import org.partnercenter.domain.incentive.calculation.Sum;
import org.partnercenter.domain.incentive.calculation.Tally;
import org.partnercenter.domain.incentive.calculation.Terms;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Condition;
import org.partnercenter.domain.incentive.policy.Rate;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Calculates all incentives of one partner's period, page by page: first what all lines come to, then each line; what takes back
 * others comes last, when the rates of this period's lines are known. In memory it keeps a page, and which lines are taken back.
 */
final class PartnerRun {

    /** The lines of the period, page by page, the same each time. */
    @FunctionalInterface
    interface Lines {

        void each(Consumer<List<CountedLine>> reader);
    }

    /** With which rates formal bills paid lines. */
    @FunctionalInterface
    interface Paid {

        Map<RevenueLineId, Rate> of(Basis basis, Set<RevenueLineId> lines);
    }

    /** Takes the lines of an incentive as they are found. */
    @FunctionalInterface
    interface Sink {

        void take(Basis basis, List<IncentiveLine> lines);
    }

    /**
     * What there is to know beside the lines.
     *
     * @param lapsed those of some resellers whose certification had lapsed
     */
    record Around(Standing standing, Map<Condition, BigDecimal> values, UnaryOperator<Set<PartyId>> lapsed, Paid paid) {
    }

    private final Lines lines;
    private final Around around;
    private final Sink sink;
    private final Map<PartyId, Boolean> lapsed = new HashMap<>();
    private final Set<RevenueLineId> takenBack = new HashSet<>();

    PartnerRun(Lines lines, Around around, Sink sink) {
        this.lines = lines;
        this.around = around;
        this.sink = sink;
    }

    /** What each incentive comes to. @param wanted which incentives are told even where there are no lines they are for */
    Map<Basis, Calculation> calculate(List<Basis> bases, Predicate<Basis> wanted) {
        var tallies = new LinkedHashMap<Basis, Tally>();
        bases.forEach(basis -> tallies.put(basis, new Tally(basis)));
        lines.each(page -> page.forEach(line -> {
            tallies.values().forEach(tally -> tally.add(line));
            line.takesBack().ifPresent(takenBack::add);
        }));
        var rounds = new ArrayList<Round>();
        tallies.forEach((basis, tally) -> {
            if (tally.lines() > 0 || wanted.test(basis)) {
                rounds.add(new Round(basis, tally));
            }
        });
        if (rounds.stream().anyMatch(round -> round.tally.lines() > 0)) {
            lines.each(page -> rounds.forEach(round -> round.take(page.stream().filter(line -> line.takesBack().isEmpty()).toList())));
        }
        if (rounds.stream().anyMatch(round -> round.tally.takingBack() > 0)) {
            lines.each(page -> rounds.forEach(round -> round.take(page.stream().filter(line -> line.takesBack().isPresent()).toList())));
        }
        var results = new LinkedHashMap<Basis, Calculation>();
        rounds.forEach(round -> results.put(round.basis, round.sum.of(round.terms)));
        return results;
    }

    /** One incentive. */
    private final class Round {

        private final Basis basis;
        private final Tally tally;
        private final Terms terms;
        private final Sum sum = new Sum();
        private final Map<RevenueLineId, Rate> own = new HashMap<>();

        Round(Basis basis, Tally tally) {
            this.basis = basis;
            this.tally = tally;
            this.terms = tally.decide(around.standing(), around.values());
        }

        void take(List<CountedLine> some) {
            var concerned = some.stream().filter(basis::concerns).toList();
            if (concerned.isEmpty()) {
                return;
            }
            var earlier = concerned.stream().flatMap(line -> line.takesBack().stream()).collect(Collectors.toSet());
            var paid = earlier.isEmpty() ? Map.<RevenueLineId, Rate>of() : around.paid().of(basis, earlier);
            learn(concerned);
            var found = new ArrayList<IncentiveLine>(concerned.size());
            for (var line : concerned) {
                var rate = line.takesBack().flatMap(id -> Optional.ofNullable(paid.get(id)).or(() -> Optional.ofNullable(own.get(id))));
                var incentive = terms.line(line, new Terms.Around(rate, line.reseller().map(lapsed::get).orElse(false)));
                if (line.takesBack().isEmpty() && takenBack.contains(line.id())) {
                    own.put(line.id(), incentive.rate());
                }
                sum.add(incentive);
                found.add(incentive);
            }
            sink.take(basis, found);
        }
    }

    private void learn(List<CountedLine> some) {
        var unknown = some.stream().flatMap(line -> line.reseller().stream()).filter(reseller -> !lapsed.containsKey(reseller))
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            var gone = around.lapsed().apply(unknown);
            unknown.forEach(reseller -> lapsed.put(reseller, gone.contains(reseller)));
        }
    }
}
