package org.partnercenter.bootstrap;

import org.partnercenter.application.account.AccountFiles;
import org.partnercenter.application.account.AccountOperations;
import org.partnercenter.application.audit.BrowseAudit;
import org.partnercenter.application.authorization.AuthorizationFiles;
import org.partnercenter.application.authorization.AuthorizationOperations;
import org.partnercenter.application.benefit.BenefitModule;
import org.partnercenter.application.benefit.BenefitOperations;
import org.partnercenter.application.bill.BillModule;
import org.partnercenter.application.bill.BillOperations;
import org.partnercenter.application.calendar.CalendarModule;
import org.partnercenter.application.calendar.CalendarOperations;
import org.partnercenter.application.catalog.CatalogFiles;
import org.partnercenter.application.catalog.CatalogOperations;
import org.partnercenter.application.certification.CertificationModule;
import org.partnercenter.application.certification.CertificationOperations;
import org.partnercenter.application.contract.ContractModule;
import org.partnercenter.application.contract.ContractOperations;
import org.partnercenter.application.coupon.CouponFiles;
import org.partnercenter.application.coupon.CouponOperations;
import org.partnercenter.application.coupon.activity.ActivityModule;
import org.partnercenter.application.coupon.activity.ActivityOperations;
import org.partnercenter.application.coupon.whitelist.WhiteListModule;
import org.partnercenter.application.coupon.whitelist.WhiteListOperations;
import org.partnercenter.application.customer.BrowseCustomers;
import org.partnercenter.application.customer.acquire.AcquireModule;
import org.partnercenter.application.customer.acquire.AcquireOperations;
import org.partnercenter.application.customer.invite.InviteModule;
import org.partnercenter.application.customer.invite.InviteOperations;
import org.partnercenter.application.customer.leave.LeaveFiles;
import org.partnercenter.application.customer.leave.LeaveOperations;
import org.partnercenter.application.discount.DiscountModule;
import org.partnercenter.application.discount.DiscountOperations;
import org.partnercenter.application.discount.business.BusinessModule;
import org.partnercenter.application.discount.business.BusinessOperations;
import org.partnercenter.application.discount.grant.GrantModule;
import org.partnercenter.application.discount.grant.GrantOperations;
import org.partnercenter.application.export.ExportOperations;
import org.partnercenter.application.export.delivery.DeliveryOperations;
import org.partnercenter.application.file.BrowseFiles;
import org.partnercenter.application.identity.BrowseParties;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.identity.access.AccessOperations;
import org.partnercenter.application.incentive.bill.IncentiveBillModule;
import org.partnercenter.application.incentive.bill.IncentiveBillOperations;
import org.partnercenter.application.incentive.payout.PayoutModule;
import org.partnercenter.application.incentive.payout.PayoutOperations;
import org.partnercenter.application.incentive.policy.PolicyModule;
import org.partnercenter.application.incentive.policy.PolicyOperations;
import org.partnercenter.application.incentive.project.ProjectModule;
import org.partnercenter.application.incentive.reconcile.ReconcileModule;
import org.partnercenter.application.incentive.reconcile.ReconcileOperations;
import org.partnercenter.application.incentive.revenue.RevenueModule;
import org.partnercenter.application.incentive.revenue.RevenueOperations;
import org.partnercenter.application.indicator.IndicatorModule;
import org.partnercenter.application.indicator.IndicatorOperations;
import org.partnercenter.application.invoice.InvoiceModule;
import org.partnercenter.application.invoice.InvoiceOperations;
import org.partnercenter.application.kernel.AuditCheck;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.LedgerCheck;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.message.BrowseSandbox;
import org.partnercenter.application.notice.NoticeOperations;
import org.partnercenter.application.opportunity.OpportunityModule;
import org.partnercenter.application.opportunity.OpportunityOperations;
import org.partnercenter.application.opportunity.business.BusinessOpportunityModule;
import org.partnercenter.application.opportunity.business.BusinessOpportunityOperations;
import org.partnercenter.application.opportunity.incentive.OpportunityIncentiveModule;
import org.partnercenter.application.opportunity.incentive.OpportunityIncentiveOperations;
import org.partnercenter.application.order.OrderFiles;
import org.partnercenter.application.order.OrderOperations;
import org.partnercenter.application.order.demand.DemandModule;
import org.partnercenter.application.order.demand.DemandOperations;
import org.partnercenter.application.order.pay.PayOperations;
import org.partnercenter.application.programme.ProgrammeModule;
import org.partnercenter.application.programme.ProgrammeOperations;
import org.partnercenter.application.realname.RealNameFiles;
import org.partnercenter.application.realname.RealNameOperations;
import org.partnercenter.application.realname.attachment.AttachmentOperations;
import org.partnercenter.application.sandbox.SandboxModule;
import org.partnercenter.application.verification.VerificationOperations;
import org.partnercenter.application.webhook.WebhookOperations;

import java.util.List;
import java.util.stream.Stream;

/** What all capabilities offer, known before any of them is assembled: kinds of files, and what can be asked that changes nothing. */
final class Offers {

    private Offers() {
    }

    /** Kinds of files that capabilities describe themselves. */
    static List<FileKind<?, ?>> fileKinds() {
        return Stream.of(
                        CouponFiles.kinds(),
                        WhiteListModule.files(),
                        IdentityModule.files(),
                        ActivityModule.files(),
                        AcquireModule.files(),
                        InviteModule.files(),
                        ContractModule.files(),
                        BenefitModule.files(),
                        CertificationModule.files(),
                        ProgrammeModule.files(),
                        OpportunityModule.files(),
                        BusinessOpportunityModule.files(),
                        OpportunityIncentiveModule.files(),
                        ProjectModule.files(),
                        BillModule.files(),
                        InvoiceModule.files(),
                        RevenueModule.files(),
                        IncentiveBillModule.files(),
                        ReconcileModule.files(),
                        DiscountModule.files(),
                        GrantModule.files(),
                        BusinessModule.files(),
                        PolicyModule.files(),
                        IndicatorModule.files(),
                        AuthorizationFiles.kinds(),
                        LeaveFiles.kinds(),
                        AccountFiles.kinds(),
                        OrderFiles.kinds(),
                        DemandModule.files(),
                        PayoutModule.files(),
                        HierarchyAssembly.fileKinds(),
                        CalendarModule.files(),
                        CatalogFiles.kinds(),
                        RealNameFiles.kinds())
                .<FileKind<?, ?>>flatMap(List::stream).toList();
    }

    /** What can be asked of them that changes nothing. */
    static List<Operation<?, ?>> queries() {
        return Stream.of(
                        BrowseParties.queries(),
                        AccessOperations.queries(),
                        BrowseCustomers.queries(),
                        AcquireOperations.queries(),
                        InviteOperations.queries(),
                        ContractOperations.queries(),
                        BenefitOperations.queries(),
                        CertificationOperations.queries(),
                        ProgrammeOperations.queries(),
                        OpportunityOperations.queries(),
                        BusinessOpportunityOperations.queries(),
                        OpportunityIncentiveOperations.queries(),
                        BillOperations.queries(),
                        RevenueOperations.queries(),
                        IncentiveBillOperations.queries(),
                        ReconcileOperations.queries(),
                        DiscountOperations.queries(),
                        GrantOperations.queries(),
                        BusinessOperations.queries(),
                        PolicyOperations.queries(),
                        IndicatorOperations.queries(),
                        LeaveOperations.queries(),
                        HierarchyAssembly.queries(),
                        AuthorizationOperations.queries(),
                        CalendarOperations.queries(),
                        CatalogOperations.queries(),
                        CouponOperations.queries(),
                        WhiteListOperations.queries(),
                        ActivityOperations.queries(),
                        AccountOperations.queries(),
                        OrderOperations.queries(),
                        DemandOperations.queries(),
                        PayOperations.queries(),
                        PayoutOperations.queries(),
                        InvoiceOperations.queries(),
                        BrowseFiles.queries(),
                        VerificationOperations.queries(),
                        NoticeOperations.queries(),
                        BrowseSandbox.queries(),
                        ExportOperations.queries(),
                        DeliveryOperations.queries(),
                        WebhookOperations.queries(),
                        RealNameOperations.queries(),
                        AttachmentOperations.queries(),
                        BrowseAudit.queries(),
                        List.<Operation<?, ?>>of(AuditCheck.OPERATION, LedgerCheck.OPERATION, SandboxModule.READ_CLOCK))
                .flatMap(List::stream).toList();
    }
}
