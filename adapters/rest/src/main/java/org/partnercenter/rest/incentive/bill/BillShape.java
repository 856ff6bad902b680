package org.partnercenter.rest.incentive.bill;

import org.partnercenter.application.incentive.bill.BillView;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.incentive.Confirmation;
import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An incentive bill.
 *
 * @param period          {@code yyyy-MM}, {@code yyyy-Qn} or {@code yyyy}
 * @param incentiveName   in the reader's language
 * @param amount          of either sign
 * @param revenue         of the period, which thresholds and tiers were compared with
 * @param lines           how many lines it has
 * @param confirmDeadline until when the partner may answer; absent for an estimate
 * @param deadlineEffect  what happens then
 */
record BillShape(String incentiveBillId, String partnerId, String period, String incentive, Optional<String> incentiveName, String associationType,
                 BigDecimal amount, String currency, Optional<BigDecimal> revenue, long lines, int policyVersion, IncentiveBillStatus status,
                 String statusName, boolean disputed, Instant calculatedAt, Optional<Instant> confirmDeadline,
                 Optional<DeadlineEffect> deadlineEffect, Optional<Instant> confirmedAt, Optional<Confirmation.By> confirmedBy,
                 Optional<String> payoutOrderNo, Optional<Instant> validUntil) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<BillShape> incentiveBills, Optional<String> nextMarker) {

        static Listing of(Page<BillView> page, PageRequest asked, Language language) {
            return new Listing(Listings.total(page), page.map(view -> BillShape.of(view, language)).items(),
                    Listings.nextMarker(page, asked, view -> view.bill().id().value()));
        }
    }

    static BillShape of(BillView view, Language language) {
        var bill = view.bill();
        var key = bill.key();
        var decided = view.calculation().map(from -> from.result().decided());
        return new BillShape(bill.id().value(), key.partner().value(), key.period().key(), key.incentive(),
                decided.map(known -> name(known.names(), language)), key.associationType().code(), bill.amount().toMajor(),
                bill.amount().currency().getCurrencyCode(), decided.map(known -> known.revenue().toMajor()), bill.lines(), bill.policyVersion(),
                bill.status(), Rulebook.texts().name(bill.status(), language), bill.disputed(), bill.calculatedAt(),
                bill.deadline().map(IncentiveBill.Deadline::at), bill.deadline().map(IncentiveBill.Deadline::effect),
                bill.confirmation().map(Confirmation::at), bill.confirmation().map(Confirmation::by),
                bill.payoutOrder().map(PayoutOrderNo::value), bill.validUntil());
    }

    static String name(IncentivePolicy.Names names, Language language) {
        return switch (language) {
            case ZH_CN -> names.chinese();
            case EN_US -> names.english();
        };
    }
}
