package org.partnercenter.testkit;

import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.calculation.Basis;
import org.partnercenter.domain.incentive.calculation.Calculation;
import org.partnercenter.domain.incentive.calculation.Standing;
import org.partnercenter.domain.incentive.calculation.Sum;
import org.partnercenter.domain.incentive.calculation.Tally;
import org.partnercenter.domain.incentive.calculation.Terms;
import org.partnercenter.domain.kernel.Money;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What holds of every incentive, whatever its policy. */
public final class IncentiveChecks {

    private static final int LINES = 200;
    private static final long MOST = 1_000_000;
    private static final int ONE_TAKES_BACK = 8;

    private IncentiveChecks() {
    }

    /** What a partner that joined gets for its lines; conditions on indicators are taken for not met. */
    public static Calculation calculate(Basis basis, Collection<CountedLine> lines) {
        var tally = new Tally(basis);
        lines.forEach(tally::add);
        var terms = tally.decide(Standing.JOINED, Map.of());
        var sum = new Sum();
        lines.stream().filter(basis::concerns).forEach(line -> sum.add(terms.line(line, Terms.Around.NOTHING)));
        return sum.of(terms);
    }

    /** Lines of the policy's association type, made of a seed: the same seed makes the same lines. Some take others back. */
    public static List<CountedLine> lines(Basis basis, YearMonth month, List<String> serviceTypes, long seed) {
        var random = new Random(seed);
        var lines = new ArrayList<CountedLine>();
        for (int i = 0; i < LINES; i++) {
            boolean back = i > 0 && random.nextInt(ONE_TAKES_BACK) == 0;
            long minor = random.nextLong(MOST);
            lines.add(new CountedLine(new RevenueLineId("line-" + i), Sample.PARTNER, month, Sample.CUSTOMER, Optional.empty(), Optional.empty(),
                    serviceTypes.get(random.nextInt(serviceTypes.size())), basis.policy().associationType(), BillingMode.ON_DEMAND,
                    back ? Optional.of(new RevenueLineId("line-" + random.nextInt(i))) : Optional.empty(),
                    Money.ofMinor(back ? -minor : minor, Money.CNY)));
        }
        return lines;
    }

    /**
     * Checks that the order of lines does not matter, that the amount is the sum of its shares and every line is in one of them, and that nothing
     * brings more than the best rate of the policy.
     *
     * @param serviceTypes those lines are made of; name the policy's, and one it does not know
     * @throws AssertionError that names the seed
     */
    public static void hold(Basis basis, YearMonth month, List<String> serviceTypes, long firstSeed, int times) {
        for (long seed = firstSeed; seed < firstSeed + times; seed++) {
            var lines = new ArrayList<>(lines(basis, month, serviceTypes, seed));
            var found = calculate(basis, lines);
            Collections.shuffle(lines, new Random(seed));
            need(found.equals(calculate(basis, lines)), "the order of lines matters", seed);
            need(found.lines() == lines.size(), "a line is in no share", seed);
            need(found.shares().stream().mapToLong(share -> share.amount().minor()).sum() == found.amount().minor(),
                    "shares do not come to the amount", seed);
            need(mostOf(basis, lines).compareTo(BigDecimal.valueOf(found.amount().minor())) >= 0, "more than the best rate brings", seed);
        }
    }

    /** Each line at the best rate, and half a cent more for its rounding; what is taken back at none. */
    private static BigDecimal mostOf(Basis basis, List<CountedLine> lines) {
        var best = basis.policy().rates().stream().map(row -> row.rate().value()).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return lines.stream().map(line -> BigDecimal.valueOf(Math.max(0, line.revenue().minor())).multiply(best).add(new BigDecimal("0.5")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void need(boolean holds, String otherwise, long seed) {
        if (!holds) {
            throw new AssertionError(otherwise + ", seed " + seed);
        }
    }
}
