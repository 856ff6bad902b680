package org.partnercenter.application.notice;

import org.partnercenter.application.account.AccountNotice;
import org.partnercenter.application.authorization.AuthorizationMoved;
import org.partnercenter.application.benefit.BenefitMoved;
import org.partnercenter.application.certification.CertificationMoved;
import org.partnercenter.application.coupon.CouponIssued;
import org.partnercenter.application.coupon.CouponReclaimed;
import org.partnercenter.application.coupon.QuotaMoved;
import org.partnercenter.application.coupon.activity.ActivityDecided;
import org.partnercenter.application.customer.CustomerAssociated;
import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.ModelSwitched;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.customer.freeze.CustomerFreezeChanged;
import org.partnercenter.application.customer.leave.ChangeRequestMoved;
import org.partnercenter.application.customer.reseller.CooperationChanged;
import org.partnercenter.application.customer.reseller.ResellerRightsChanged;
import org.partnercenter.application.discount.DiscountReviewed;
import org.partnercenter.application.export.delivery.DeliveryFailed;
import org.partnercenter.application.incentive.IncentiveBillsGenerated;
import org.partnercenter.application.incentive.payout.PayoutNotice;
import org.partnercenter.application.incentive.project.ProjectTakenBack;
import org.partnercenter.application.incentive.reconcile.IncentiveBillsMoved;
import org.partnercenter.application.incentive.revenue.RevenueFeedbackAnswered;
import org.partnercenter.application.incentive.revenue.RevenueFinalized;
import org.partnercenter.application.indicator.IndicatorFeedbackAnswered;
import org.partnercenter.application.invoice.InvoiceNotice;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.NewsTable;
import org.partnercenter.application.kernel.OutgoingNotice;
import org.partnercenter.application.opportunity.OpportunityNotice;
import org.partnercenter.application.opportunity.business.BusinessOpportunityMoved;
import org.partnercenter.application.order.pay.PartnerPaymentEnded;
import org.partnercenter.application.programme.ProgrammeNotice;
import org.partnercenter.application.realname.RealNameApplied;
import org.partnercenter.application.realname.RealNameDecided;
import org.partnercenter.application.webhook.WebhookSuspended;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.notice.NoticeKind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which news becomes which notice, for whom. What is new in the house becomes a row here. */
public final class NoticeTable {

    private static final String PARTNER = "partner_id";
    private static final String APPLICATION = "application_id";
    private static final String AMOUNT = "amount";
    private static final String CURRENCY = "currency";

    private static final Map<String, NoticeKind> FREEZES = Map.of("FREEZE_ACCOUNT", NoticeKind.CUSTOMER_ACCOUNT_FROZEN,
            "FREEZE_RESOURCES", NoticeKind.CUSTOMER_RESOURCES_FROZEN, "UNFREEZE_RESOURCES", NoticeKind.CUSTOMER_RESOURCES_UNFROZEN,
            "UNFREEZE", NoticeKind.CUSTOMER_UNFROZEN);

    private static final Map<String, NoticeKind> COOPERATIONS = Map.of("INVITE", NoticeKind.RESELLER_INVITATION,
            "APPLY", NoticeKind.RESELLER_APPLICATION, "ACCEPT", NoticeKind.RESELLER_COOPERATION_AGREED,
            "APPROVE", NoticeKind.RESELLER_COOPERATION_AGREED, "DECLINE", NoticeKind.RESELLER_COOPERATION_REFUSED,
            "REJECT", NoticeKind.RESELLER_COOPERATION_REFUSED, "LAPSE", NoticeKind.RESELLER_COOPERATION_REFUSED,
            "WITHDRAW", NoticeKind.RESELLER_COOPERATION_WITHDRAWN);

    private static final Map<String, NoticeKind> CERTIFICATIONS = Map.of("AWAITING_AMOUNT", NoticeKind.CERTIFICATION_AMOUNT_SENT,
            "LOCKED", NoticeKind.CERTIFICATION_LOCKED, "CERTIFIED", NoticeKind.CERTIFICATION_CERTIFIED,
            "FAILED", NoticeKind.CERTIFICATION_FAILED, "LAPSED", NoticeKind.CERTIFICATION_LAPSED);
    private static final Map<String, NoticeKind> BENEFITS = Map.ofEntries(Map.entry("FIRST_REVIEW_PASSED", NoticeKind.BENEFIT_APPROVED),
            Map.entry("FIRST_REVIEW_REJECTED", NoticeKind.BENEFIT_REJECTED), Map.entry("APPROVED", NoticeKind.BENEFIT_APPROVED),
            Map.entry("REJECTED", NoticeKind.BENEFIT_REJECTED), Map.entry("USE_APPROVED", NoticeKind.BENEFIT_APPROVED),
            Map.entry("USE_REJECTED", NoticeKind.BENEFIT_REJECTED), Map.entry("REIMBURSE_APPROVED", NoticeKind.BENEFIT_APPROVED),
            Map.entry("REIMBURSE_REJECTED", NoticeKind.BENEFIT_REJECTED), Map.entry("TRACKING", NoticeKind.BENEFIT_APPROVED),
            Map.entry("ACCEPTANCE_PASSED", NoticeKind.BENEFIT_APPROVED), Map.entry("ACCEPTANCE_REJECTED", NoticeKind.BENEFIT_REJECTED),
            Map.entry("INVOICE_REJECTED", NoticeKind.BENEFIT_REJECTED), Map.entry("TO_BE_PAID", NoticeKind.BENEFIT_TO_BE_PAID),
            Map.entry("PAID", NoticeKind.BENEFIT_PAID), Map.entry("RECEIPT_ACCEPTED", NoticeKind.BENEFIT_APPROVED),
            Map.entry("RECEIPT_REJECTED", NoticeKind.BENEFIT_REJECTED), Map.entry("GENERATED", NoticeKind.BENEFIT_GENERATED),
            Map.entry("VOID", NoticeKind.BENEFIT_ENDED));
    private static final Map<String, NoticeKind> INCENTIVES = Map.of("CONFIRMED_BY_CLOCK", NoticeKind.INCENTIVE_BILLS_CONFIRMED_BY_CLOCK,
            "LAPSED", NoticeKind.INCENTIVE_BILLS_LAPSED, "SENT_BACK", NoticeKind.INCENTIVE_BILLS_SENT_BACK,
            "DISPUTE_ACCEPTED", NoticeKind.INCENTIVE_DISPUTE_ACCEPTED, "DISPUTE_DECLINED", NoticeKind.INCENTIVE_DISPUTE_DECLINED);

    private final NewsTable news;

    private NoticeTable(NewsTable news) {
        this.news = news;
    }

    /** Listens to all news of which somebody is notified. */
    public static void fill(NewsTable news) {
        new NoticeTable(news)
                .row(CustomerAssociated.class, associated -> notice(associated.customer(), NoticeKind.CUSTOMER_ASSOCIATED,
                        Map.of(PARTNER, associated.partner().value(), "model", associated.type().name())))
                .row(CustomerLeft.class, left -> notice(left.customer(), NoticeKind.CUSTOMER_LEFT,
                        Map.of(PARTNER, left.partner().value())))
                .row(ModelSwitched.class, switched -> notice(switched.customer(), NoticeKind.MODEL_SWITCHED,
                        Map.of(PARTNER, switched.partner().value(), "model", switched.newType().name())))
                .row(ChangeRequestMoved.class, moved -> notice(moved.to(), NoticeKind.valueOf(moved.kind() + "_" + moved.what()),
                        Map.of("request_id", moved.request(), "customer_id", moved.customer().value(),
                                PARTNER, moved.keeper().value())))
                .row(ResellerTransferred.class, NoticeTable::transferred)
                .row(AuthorizationMoved.class, moved -> notice(moved.to(), NoticeKind.valueOf("AUTHORIZATION_" + moved.what()),
                        Map.of("authorization_id", moved.authorization(), PARTNER, moved.grantee().value(),
                                "customer_id", moved.customer().value())))
                .row(RealNameApplied.class, applied -> notice(applied.customer(), NoticeKind.REAL_NAME_APPLIED,
                        Map.of(PARTNER, applied.partner().value(), APPLICATION, applied.application())))
                .row(RealNameDecided.class, decided -> notice(decided.customer(),
                        decided.passed() ? NoticeKind.REAL_NAME_PASSED : NoticeKind.REAL_NAME_REFUSED,
                        Map.of(PARTNER, decided.partner().value(), APPLICATION, decided.application())))
                .row(RealNameDecided.class, decided -> notice(decided.partner(),
                        decided.passed() ? NoticeKind.REAL_NAME_PASSED_FOR : NoticeKind.REAL_NAME_REFUSED_FOR,
                        Map.of("customer_id", decided.customer().value(), APPLICATION, decided.application())))
                .rows(CustomerFreezeChanged.class, NoticeTable::freeze)
                .row(CooperationChanged.class, NoticeTable::cooperation)
                .row(ResellerRightsChanged.class, changed -> notice(changed.reseller(),
                        changed.granted() ? NoticeKind.RESELLER_RIGHTS_GRANTED : NoticeKind.RESELLER_RIGHTS_REVOKED,
                        Map.of(PARTNER, changed.distributor().value(), "rights", String.join(", ", changed.rights()))))
                .row(DiscountReviewed.class, reviewed -> notice(reviewed.partner(),
                        reviewed.approved() ? NoticeKind.EXCLUSIVE_DISCOUNT_APPROVED : NoticeKind.EXCLUSIVE_DISCOUNT_REJECTED,
                        Map.of("discount_id", reviewed.discount(), "customer_id", reviewed.customer().value(),
                                "valid_from", reviewed.from().toString(), "valid_to", reviewed.until().toString())))
                .row(IndicatorFeedbackAnswered.class, answered -> notice(answered.to(), NoticeKind.INDICATOR_FEEDBACK_ANSWERED,
                        Map.of("feedback_id", answered.feedback(), "value_id", answered.value())))
                .row(CouponIssued.class, issued -> notice(issued.holder(), NoticeKind.COUPON_ISSUED,
                        Map.of("coupon_id", issued.coupon(), AMOUNT, major(issued.amount()), CURRENCY, currency(issued.amount()),
                                "expire_time", issued.expires().toString())))
                .row(CouponReclaimed.class, reclaimed -> notice(reclaimed.holder(), NoticeKind.COUPON_RECLAIMED,
                        Map.of("coupon_id", reclaimed.coupon(), AMOUNT, major(reclaimed.amount()),
                                CURRENCY, currency(reclaimed.amount()))))
                .row(PartnerPaymentEnded.class, NoticeTable::unpaid)
                .row(DeliveryFailed.class, failed -> notice(failed.to(), NoticeKind.DELIVERY_FAILED, Map.of("delivery_id",
                        failed.delivery(), "kind", failed.kind(), "period", failed.period())))
                .row(WebhookSuspended.class, suspended -> notice(suspended.to(), NoticeKind.WEBHOOK_SUSPENDED, Map.of("webhook_id",
                        suspended.webhook())))
                .row(ActivityDecided.class, decided -> notice(decided.partner(),
                        decided.approved() ? NoticeKind.ACTIVITY_VOUCHER_APPROVED : NoticeKind.ACTIVITY_VOUCHER_REJECTED,
                        Map.of("activity_id", decided.activity())))
                .row(AccountNotice.class, NoticeTable::money)
                .rows(BenefitMoved.class, NoticeTable::benefit)
                .rows(CertificationMoved.class, NoticeTable::certification)
                .row(RevenueFinalized.class, done -> notice(done.partner(), NoticeKind.REVENUE_FINAL,
                        Map.of("month", done.month().toString(), "revenue_id", done.revenue())))
                .row(RevenueFeedbackAnswered.class, answered -> notice(answered.partner(), NoticeKind.REVENUE_FEEDBACK_ANSWERED,
                        Map.of("month", answered.month().toString(), "feedback_id", answered.feedback())))
                .row(IncentiveBillsGenerated.class, generated -> notice(generated.partner(), NoticeKind.INCENTIVE_BILLS_GENERATED,
                        Map.of("period", generated.period(), "bills", Integer.toString(generated.bills().size()), AMOUNT, major(generated.amount()),
                                CURRENCY, currency(generated.amount()), "deadline", generated.deadline().toString())))
                .rows(IncentiveBillsMoved.class, NoticeTable::incentives)
                .row(ProjectTakenBack.class, taken -> notice(taken.partner(), NoticeKind.PROJECT_INCENTIVE_TAKEN_BACK,
                        Map.of("project_id", taken.project(), "refund_id", taken.refund(), "incentive_bill_id", taken.bill(),
                                AMOUNT, major(taken.amount()), CURRENCY, currency(taken.amount()))))
                .row(BusinessOpportunityMoved.class, moved -> notice(moved.distributor(), NoticeKind.BUSINESS_OPPORTUNITY_OF_RESELLER,
                        Map.of("business_opportunity_id", moved.opportunity(), PARTNER, moved.reseller().value(), "status", moved.status())))
                .row(OpportunityNotice.class, told -> notice(told.to(), NoticeKind.valueOf(told.what()), told.facts()))
                .row(PayoutNotice.class, told -> notice(told.to(), NoticeKind.valueOf(told.what()), told.facts()))
                .row(ProgrammeNotice.class, told -> notice(told.to(), NoticeKind.valueOf(told.what()), told.facts()))
                .row(InvoiceNotice.class, told -> notice(told.to(), NoticeKind.valueOf(told.what()), told.facts()))
                .row(QuotaMoved.class, moved -> notice(moved.holder(), NoticeKind.valueOf("QUOTA_" + moved.what()),
                        Map.of("quota_id", moved.quota(), PARTNER, moved.partner().value(), AMOUNT, major(moved.amount()),
                                "balance", major(moved.balance()), CURRENCY, currency(moved.amount()))));
    }

    private <N> NoticeTable row(Class<N> type, Function<N, OutgoingNotice> notice) {
        news.tell(type, (told, cause, now) -> Effects.notices(List.of(notice.apply(told))));
        return this;
    }

    private <N> NoticeTable rows(Class<N> type, Function<N, List<OutgoingNotice>> notices) {
        news.tell(type, (told, cause, now) -> Effects.notices(notices.apply(told)));
        return this;
    }

    /** What the partner did itself is nothing it has to be told. */
    private static List<OutgoingNotice> benefit(BenefitMoved moved) {
        var kind = moved.due().map(due -> NoticeKind.BENEFIT_DUE).or(() -> Optional.ofNullable(BENEFITS.get(moved.status())))
                .map(of -> of == NoticeKind.BENEFIT_APPROVED && moved.awaitsInvoices() ? NoticeKind.BENEFIT_TO_INVOICE : of);
        var facts = new HashMap<>(moved.facts());
        facts.put("status", moved.status());
        facts.putIfAbsent(AMOUNT, "-");
        facts.putIfAbsent("reason", "-");
        return kind.map(of -> notice(moved.partner(), of, facts)).stream().toList();
    }

    /** What is only looked at by the vendor is nothing the partner waits to hear. */
    private static List<OutgoingNotice> certification(CertificationMoved moved) {
        var facts = new HashMap<>(Map.of(PARTNER, moved.partner().value()));
        moved.until().ifPresent(until -> facts.put("until", until.toString()));
        moved.failure().ifPresent(failure -> facts.put("failure", failure));
        return Optional.ofNullable(CERTIFICATIONS.get(moved.status())).map(kind -> notice(moved.partner(), kind, facts)).stream().toList();
    }

    /** The customer is notified, and its keeper if another did it. */
    private static List<OutgoingNotice> freeze(CustomerFreezeChanged changed) {
        var told = notice(changed.customer(), FREEZES.get(changed.event()), Map.of(PARTNER, changed.by().value()));
        return changed.by().equals(changed.keeper()) ? List.of(told) : List.of(told, notice(changed.keeper(),
                NoticeKind.RESELLERS_CUSTOMER_FREEZE_CHANGED,
                Map.of(PARTNER, changed.by().value(), "customer_id", changed.customer().value())));
    }

    /** The other side is notified; of what lapsed the distributor that was not chosen. */
    private static OutgoingNotice cooperation(CooperationChanged changed) {
        boolean lapsed = changed.event().equals("LAPSE");
        boolean byDistributor = !lapsed && changed.by().equals(changed.distributor());
        return notice(byDistributor ? changed.party() : changed.distributor(), COOPERATIONS.get(changed.event()),
                Map.of(PARTNER, (byDistributor ? changed.distributor() : changed.party()).value()));
    }

    private static OutgoingNotice transferred(ResellerTransferred transferred) {
        var partner = transferred.partner().value();
        return transferred.toReseller()
                .map(reseller -> notice(transferred.customer(), NoticeKind.RESELLER_CHANGED,
                        Map.of(PARTNER, partner, "reseller_id", reseller.value())))
                .orElseGet(() -> notice(transferred.customer(), NoticeKind.RESELLER_REMOVED, Map.of(PARTNER, partner)));
    }

    private static OutgoingNotice unpaid(PartnerPaymentEnded ended) {
        var facts = new HashMap<String, String>(Map.of("order_id", ended.order()));
        ended.partner().ifPresent(partner -> facts.put(PARTNER, partner.value()));
        ended.reason().ifPresent(reason -> facts.put("reason", reason));
        ended.deadline().ifPresent(until -> facts.put("pending_payment_end_time", until.toString()));
        return notice(ended.customer(), ended.reason().isPresent() ? NoticeKind.ORDER_PAYMENT_REJECTED : NoticeKind.ORDER_PAYMENT_LAPSED, facts);
    }

    private static OutgoingNotice money(AccountNotice told) {
        var facts = new HashMap<String, String>(Map.of(AMOUNT, major(told.amount()), "balance", major(told.balance()),
                CURRENCY, currency(told.amount())));
        told.transfer().ifPresent(transfer -> facts.put("transfer_id", transfer));
        told.other().ifPresent(other -> {
            boolean byPartner = told.what().equals("MONEY_ALLOCATED") || told.what().equals("MONEY_TAKEN_BACK");
            facts.put(byPartner ? PARTNER : "party_id", other.value());
        });
        return notice(told.holder(), NoticeKind.valueOf(told.what()), facts);
    }

    /** What the partner did itself it is not notified of. */
    private static List<OutgoingNotice> incentives(IncentiveBillsMoved moved) {
        return Optional.ofNullable(INCENTIVES.get(moved.what())).map(kind -> notice(moved.partner(), kind, Map.of("period", moved.period(),
                "bill", moved.bill(), AMOUNT, major(moved.amount()), CURRENCY, currency(moved.amount())))).stream().toList();
    }

    private static OutgoingNotice notice(PartyId to, NoticeKind kind, Map<String, String> facts) {
        return new OutgoingNotice(to, kind.name(), facts);
    }

    private static String major(Money amount) {
        return amount.toMajor().toPlainString();
    }

    private static String currency(Money amount) {
        return amount.currency().getCurrencyCode();
    }
}
