package org.partnercenter.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.partnercenter.domain.benefit.Quarter;
import org.partnercenter.domain.benefit.fh.MonthState;
import org.partnercenter.domain.benefit.fh.PaymentGate;
import org.partnercenter.domain.benefit.fh.PaymentQuestion;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponIssuing;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.IssueTerms;
import org.partnercenter.domain.coupon.Issuer;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.QuotaOrigin;
import org.partnercenter.domain.coupon.QuotaSource;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.coupon.Recipient;
import org.partnercenter.domain.coupon.UnknownOffers;
import org.partnercenter.domain.invoice.InvoiceEvent;
import org.partnercenter.domain.invoice.InvoiceStatus;
import org.partnercenter.domain.invoice.InvoiceTransition;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Validity;

/** Decisions of the domain as an embedder asks for them: every rule looked at, nothing stored. */
@State(Scope.Thread)
public class DomainDecisions {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final PartyId PARTNER = new PartyId("partner");
    private static final CouponId ID = new CouponId("coupon");

    private final CouponQuota quota = CouponQuota.grant(new QuotaId("quota"), QuotaType.VOUCHER, PARTNER, QuotaOrigin.arranged(QuotaSource.BUSINESS),
            Money.of("1000000.00", "CNY"), new Validity(NOW.minusSeconds(1), NOW.plusSeconds(86_400)), QuotaLimits.none(), NOW).orThrow().quota();
    private final IssueTerms terms = new IssueTerms(Money.of("1.00", "CNY"), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(),
            Optional.empty());
    private final Issuer issuer = new Issuer(PARTNER, false, Issuer.Route.PARTNER_CENTER);
    private final List<Recipient> recipients = List.of(Recipient.customer(new PartyId("customer"), AssociationType.RESALE));
    private final UnknownOffers unknown = UnknownOffers.none();
    private final Coupon coupon = new CouponIssuing(quota, terms, issuer, NOW).decide(recipients, unknown, () -> ID).orThrow().issued().getFirst().coupon();
    private final Quarter quarter = Quarter.of(YearMonth.of(2026, 4));
    private final PaymentQuestion question = new PaymentQuestion(quarter, quarter.months().stream().map(month ->
            PaymentQuestion.Month.of(MonthState.PASSED, month, Money.of("100.00", "CNY"))).toList(), true, false, Optional.empty(), LocalDate.of(2026, 7, 2));
    private InvoiceStatus invoice = InvoiceStatus.values()[0];

    @Benchmark
    public Object issue() {
        return new CouponIssuing(quota, terms, issuer, NOW).decide(recipients, unknown, () -> ID);
    }

    @Benchmark
    public Object reclaim() {
        return coupon.reclaim(false, quota.id(), NOW);
    }

    @Benchmark
    public Object paymentGate() {
        return PaymentGate.ask(question);
    }

    @Benchmark
    public boolean invoiceTransition() {
        return InvoiceTransition.TABLE.allows(invoice, InvoiceEvent.APPROVE);
    }
}
