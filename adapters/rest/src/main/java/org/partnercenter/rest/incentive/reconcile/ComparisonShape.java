package org.partnercenter.rest.incentive.reconcile;

import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.incentive.reconcile.ComparedLine;
import org.partnercenter.domain.incentive.reconcile.FigureComparison;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A bill beside the caller's own figures.
 *
 * @param differing  lines that differ
 * @param difference what the figures have more than the bill
 * @param totalCount lines of the list, of which a page is shown
 */
record ComparisonShape(BigDecimal billedSum, BigDecimal figuresSum, BigDecimal difference, int differing, int totalCount, List<LineShape> lines) {

    /** @param why why the bill's line is nothing, where it is */
    record LineShape(String line, Optional<BigDecimal> billed, Optional<BigDecimal> figure, BigDecimal difference, ComparedLine.Outcome outcome,
                     String outcomeName, Optional<String> why) {
    }

    static ComparisonShape of(FigureComparison compared, boolean onlyDiffering, PageRequest page, Language language) {
        var shown = onlyDiffering ? compared.differing() : compared.lines();
        return new ComparisonShape(compared.ours().toMajor(), compared.theirs().toMajor(), compared.theirs().minus(compared.ours()).toMajor(),
                compared.differing().size(), shown.size(), shown.stream().skip(page.offset()).limit(page.limit()).map(line -> new LineShape(line.line(),
                line.ours().map(Money::toMajor), line.theirs().map(Money::toMajor), line.difference().toMajor(), line.outcome(),
                Rulebook.texts().name(line.outcome(), language), line.why().map(code -> Rulebook.texts().find("WhyNothing." + code, language)
                .orElse(code)))).toList());
    }
}
