package org.partnercenter.domain;

import org.partnercenter.domain.account.AccountRefusal;
import org.partnercenter.domain.account.AccountRule;
import org.partnercenter.domain.authorization.AuthorizationRefusal;
import org.partnercenter.domain.authorization.AuthorizationRule;
import org.partnercenter.domain.benefit.BenefitRefusal;
import org.partnercenter.domain.benefit.PaymentRule;
import org.partnercenter.domain.benefit.competency.CompetencyRefusal;
import org.partnercenter.domain.benefit.competency.CompetencyRule;
import org.partnercenter.domain.benefit.delivery.DeliveryRefusal;
import org.partnercenter.domain.benefit.delivery.DeliveryRule;
import org.partnercenter.domain.benefit.fh.FhRefusal;
import org.partnercenter.domain.benefit.fh.FhRule;
import org.partnercenter.domain.benefit.mdf.MdfRefusal;
import org.partnercenter.domain.benefit.mdf.MdfRule;
import org.partnercenter.domain.benefit.spif.SpifRefusal;
import org.partnercenter.domain.benefit.spif.SpifRule;
import org.partnercenter.domain.bill.BillRefusal;
import org.partnercenter.domain.bill.BillRule;
import org.partnercenter.domain.calendar.CalendarRefusal;
import org.partnercenter.domain.catalog.CatalogRefusal;
import org.partnercenter.domain.catalog.CatalogRule;
import org.partnercenter.domain.certification.CertificationRefusal;
import org.partnercenter.domain.certification.CertificationRule;
import org.partnercenter.domain.contract.ContractRefusal;
import org.partnercenter.domain.contract.ContractRule;
import org.partnercenter.domain.coupon.CouponRefusal;
import org.partnercenter.domain.coupon.CouponRule;
import org.partnercenter.domain.coupon.activity.ActivityRefusal;
import org.partnercenter.domain.coupon.activity.ActivityRule;
import org.partnercenter.domain.customer.CustomerRefusal;
import org.partnercenter.domain.customer.CustomerRule;
import org.partnercenter.domain.customer.acquire.AcquireRefusal;
import org.partnercenter.domain.customer.acquire.AcquireRule;
import org.partnercenter.domain.customer.freeze.FreezeRefusal;
import org.partnercenter.domain.customer.invite.InviteRefusal;
import org.partnercenter.domain.customer.leave.LeaveRefusal;
import org.partnercenter.domain.customer.leave.LeaveRule;
import org.partnercenter.domain.customer.reseller.ResellerRefusal;
import org.partnercenter.domain.customer.reseller.ResellerRule;
import org.partnercenter.domain.discount.DiscountRefusal;
import org.partnercenter.domain.discount.DiscountRule;
import org.partnercenter.domain.export.ExportRefusal;
import org.partnercenter.domain.export.ExportRule;
import org.partnercenter.domain.file.FileRefusal;
import org.partnercenter.domain.identity.IdentityRefusal;
import org.partnercenter.domain.identity.IdentityRule;
import org.partnercenter.domain.identity.access.AccessRefusal;
import org.partnercenter.domain.incentive.IncentiveRefusal;
import org.partnercenter.domain.incentive.IncentiveRule;
import org.partnercenter.domain.incentive.calculation.CalculationRefusal;
import org.partnercenter.domain.incentive.calculation.CalculationRule;
import org.partnercenter.domain.incentive.payout.PayoutRefusal;
import org.partnercenter.domain.incentive.payout.PayoutRule;
import org.partnercenter.domain.incentive.policy.PolicyRefusal;
import org.partnercenter.domain.incentive.reconcile.ReconcileRefusal;
import org.partnercenter.domain.incentive.reconcile.ReconcileRule;
import org.partnercenter.domain.incentive.revenue.RevenueRefusal;
import org.partnercenter.domain.incentive.revenue.RevenueRule;
import org.partnercenter.domain.indicator.IndicatorRefusal;
import org.partnercenter.domain.indicator.IndicatorRule;
import org.partnercenter.domain.invoice.InvoiceRefusal;
import org.partnercenter.domain.invoice.InvoiceRule;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.CommonRule;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Texts;
import org.partnercenter.domain.kernel.invoicing.InvoicingRefusal;
import org.partnercenter.domain.kernel.invoicing.InvoicingRule;
import org.partnercenter.domain.notice.NoticeRefusal;
import org.partnercenter.domain.opportunity.OpportunityRefusal;
import org.partnercenter.domain.opportunity.OpportunityRule;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityRefusal;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityRule;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveRefusal;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveRule;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.OrderRule;
import org.partnercenter.domain.programme.ProgrammeRefusal;
import org.partnercenter.domain.programme.ProgrammeRule;
import org.partnercenter.domain.realname.RealNameRefusal;
import org.partnercenter.domain.realname.RealNameRule;
import org.partnercenter.domain.verification.VerificationRefusal;
import org.partnercenter.domain.webhook.WebhookRefusal;

import java.util.List;

/** All rules and refusals this jar holds, chapter by chapter. The one type of the domain that knows every capability. */
public final class Rulebook {

    /**
     * The rules of one capability.
     *
     * @param name    the capability
     * @param rules   in rulebook order; none where the kernel's rules say all
     * @param reasons in rulebook order
     */
    public record Chapter(String name, List<Rule> rules, List<Reason> reasons, Class<?> anchor) {

        static Chapter of(String name, Rule[] rules, Reason[] reasons) {
            return new Chapter(name, List.of(rules), List.of(reasons), rules[0].getClass());
        }
    }

    private static final List<Chapter> CHAPTERS = List.of(
            Chapter.of("kernel", CommonRule.values(), CommonRefusal.values()),
            Chapter.of("identity", IdentityRule.values(), IdentityRefusal.values()),
            new Chapter("access", List.of(), List.of(AccessRefusal.values()), AccessRefusal.class),
            new Chapter("calendar", List.of(), List.of(CalendarRefusal.values()), CalendarRefusal.class),
            Chapter.of("customer", CustomerRule.values(), CustomerRefusal.values()),
            Chapter.of("authorization", AuthorizationRule.values(), AuthorizationRefusal.values()),
            Chapter.of("realname", RealNameRule.values(), RealNameRefusal.values()),
            Chapter.of("acquire", AcquireRule.values(), AcquireRefusal.values()),
            Chapter.of("leave", LeaveRule.values(), LeaveRefusal.values()),
            Chapter.of("reseller", ResellerRule.values(), ResellerRefusal.values()),
            new Chapter("invite", List.of(), List.of(InviteRefusal.values()), InviteRefusal.class),
            new Chapter("freeze", List.of(), List.of(FreezeRefusal.values()), FreezeRefusal.class),
            Chapter.of("account", AccountRule.values(), AccountRefusal.values()),
            Chapter.of("coupon", CouponRule.values(), CouponRefusal.values()),
            Chapter.of("coupon.activity", ActivityRule.values(), ActivityRefusal.values()),
            Chapter.of("benefit", PaymentRule.values(), BenefitRefusal.values()),
            Chapter.of("headcount incentive", FhRule.values(), FhRefusal.values()),
            Chapter.of("market development fund", MdfRule.values(), MdfRefusal.values()),
            Chapter.of("delivery support", DeliveryRule.values(), DeliveryRefusal.values()),
            Chapter.of("competency incentive", CompetencyRule.values(), CompetencyRefusal.values()),
            Chapter.of("sales fund", SpifRule.values(), SpifRefusal.values()),
            Chapter.of("bill", BillRule.values(), BillRefusal.values()),
            Chapter.of("discount", DiscountRule.values(), DiscountRefusal.values()),
            Chapter.of("contract", ContractRule.values(), ContractRefusal.values()),
            Chapter.of("certification", CertificationRule.values(), CertificationRefusal.values()),
            Chapter.of("programme", ProgrammeRule.values(), ProgrammeRefusal.values()),
            Chapter.of("order", OrderRule.values(), OrderRefusal.values()),
            Chapter.of("catalog", CatalogRule.values(), CatalogRefusal.values()),
            Chapter.of("incentive", IncentiveRule.values(), IncentiveRefusal.values()),
            Chapter.of("calculation", CalculationRule.values(), CalculationRefusal.values()),
            Chapter.of("reconcile", ReconcileRule.values(), ReconcileRefusal.values()),
            Chapter.of("revenue", RevenueRule.values(), RevenueRefusal.values()),
            new Chapter("incentive policy", List.of(), List.of(PolicyRefusal.values()), PolicyRefusal.class),
            Chapter.of("indicator", IndicatorRule.values(), IndicatorRefusal.values()),
            Chapter.of("payout", PayoutRule.values(), PayoutRefusal.values()),
            Chapter.of("invoice", InvoiceRule.values(), InvoiceRefusal.values()),
            Chapter.of("invoicing", InvoicingRule.values(), InvoicingRefusal.values()),
            Chapter.of("opportunity", OpportunityRule.values(), OpportunityRefusal.values()),
            Chapter.of("business opportunity", BusinessOpportunityRule.values(), BusinessOpportunityRefusal.values()),
            Chapter.of("opportunity incentive", OpportunityIncentiveRule.values(), OpportunityIncentiveRefusal.values()),
            new Chapter("file", List.of(), List.of(FileRefusal.values()), FileRefusal.class),
            new Chapter("verification", List.of(), List.of(VerificationRefusal.values()), VerificationRefusal.class),
            new Chapter("notice", List.of(), List.of(NoticeRefusal.values()), NoticeRefusal.class),
            new Chapter("webhook", List.of(), List.of(WebhookRefusal.values()), WebhookRefusal.class),
            Chapter.of("export", ExportRule.values(), ExportRefusal.values()));

    private static final class Lazy {
        static final Texts TEXTS = Texts.beside(CHAPTERS.stream().<Class<?>>map(Chapter::anchor).toList());
    }

    private Rulebook() {
    }

    public static List<Chapter> chapters() {
        return CHAPTERS;
    }

    public static List<Rule> rules() {
        return CHAPTERS.stream().flatMap(chapter -> chapter.rules().stream()).toList();
    }

    public static List<Reason> reasons() {
        return CHAPTERS.stream().flatMap(chapter -> chapter.reasons().stream()).toList();
    }

    /** The texts of all chapters. */
    public static Texts texts() {
        return Lazy.TEXTS;
    }
}
