package org.partnercenter.rest.revenue;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.incentive.revenue.RevenueStatement;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The revenue of a partner in a month.
 *
 * @param month          {@code yyyy-MM}
 * @param totalAmount    sum of its lines, of either sign
 * @param eligibleAmount what of it incentives are calculated from
 * @param finalTime      when it became final
 */
record StatementShape(String revenueId, String partnerId, String month, RevenueStatus status, String statusName, BigDecimal totalAmount,
                      BigDecimal eligibleAmount, String currency, long lineCount, Optional<Instant> finalTime) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<StatementShape> revenues, Optional<String> nextMarker) {
    }

    static StatementShape of(RevenueStatement statement, YearMonth current, Language language) {
        var status = statement.status(current);
        return new StatementShape(statement.id().value(), statement.partner().value(), statement.month().toString(), status,
                LifeShapes.name(status, language), statement.total().toMajor(), statement.eligible().toMajor(),
                statement.total().currency().getCurrencyCode(), statement.lines(), statement.finalAt());
    }

    static Listing of(Page<RevenueStatement> page, PageRequest asked, YearMonth current, Language language) {
        return new Listing(Listings.total(page), page.map(each -> of(each, current, language)).items(),
                Listings.nextMarker(page, asked, each -> each.id().value()));
    }
}
