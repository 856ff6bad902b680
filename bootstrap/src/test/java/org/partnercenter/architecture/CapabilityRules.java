package org.partnercenter.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;

import java.util.List;

/** Which capability may know which. */
final class CapabilityRules {

    /** The news capabilities tell each other: all that one may see of another. */
    static final List<String> NEWS = List.of(
            "application.account.AccountNotice",
            "application.authorization.AuthorizationMoved",
            "application.benefit.BenefitMoved",
            "application.certification.CertificationMoved",
            "application.coupon.CouponIssued",
            "application.coupon.CouponReclaimed",
            "application.coupon.QuotaMoved",
            "application.coupon.activity.ActivityDecided",
            "application.customer.CustomerAssociated",
            "application.customer.CustomerLeft",
            "application.customer.ModelSwitched",
            "application.customer.ResellerTransferred",
            "application.customer.freeze.CustomerFreezeChanged",
            "application.customer.leave.ChangeRequestMoved",
            "application.customer.reseller.CooperationChanged",
            "application.customer.reseller.ResellerRightsChanged",
            "application.export.delivery.DeliveryFailed",
            "application.webhook.WebhookSuspended",
            "application.order.pay.PartnerPaymentEnded",
            "application.discount.DiscountReviewed",
            "application.identity.SigningEntityChanged",
            "application.indicator.IndicatorFeedbackAnswered",
            "application.incentive.revenue.RevenueFeedbackAnswered",
            "application.incentive.revenue.RevenueFinalized",
            "application.incentive.IncentiveBillsGenerated",
            "application.incentive.IncentiveBillsStepped",
            "application.incentive.project.ProjectTakenBack",
            "application.incentive.reconcile.IncentiveBillsMoved",
            "application.incentive.payout.PayoutNotice",
            "application.programme.ProgrammeNotice",
            "application.invoice.InvoiceNotice",
            "application.opportunity.OpportunityMoved",
            "application.opportunity.OpportunityNotice",
            "application.opportunity.business.BusinessOpportunityMoved",
            "application.realname.RealNameApplied",
            "application.realname.RealNameDecided");

    private CapabilityRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                HouseRule.of("a capability of the domain knows the kernel", List.of("domain", "domain.kernel"), house ->
                                classes().that().resideInAPackage(house.below("domain"))
                                        .and().doNotHaveFullyQualifiedName(house.at("domain.Rulebook"))
                                        .should(Reach.only("its own package and the kernel", (type, target) ->
                                                !house.isIn("domain", target) || isOwn(house, "domain", type, target)
                                                        || house.isIn("domain.kernel", target)))
                                        .because("capabilities share ids and published values, which the kernel holds"),
                        "KnowsOrders", "KnowsCoupons", "KernelKnowsOrders"),
                HouseRule.of("no circles in the domain", List.of("domain"), house ->
                                slices().matching(house.at("domain.(*)..")).should().beFreeOfCycles()
                                        .because("what goes in circles can only be changed at once"),
                        "KnowsOrders", "KnowsCoupons", "KernelKnowsOrders"),
                HouseRule.of("a capability of the application knows kernels, its own domain and its neighbours' news",
                        List.of("application", "application.kernel", "domain.kernel"), house ->
                                classes().that().resideInAPackage(house.below("application"))
                                        .should(Reach.only("kernels, its own domain and its neighbours' news",
                                                (type, target) -> isWithinReach(house, type, target)))
                                        .because("a question is a port of one's own, an order a port too, and news a record"),
                        "KnowsOrderRules", "PeeksAtCoupons", "PeeksAtOrders", "DoorKnowsOrders"),
                HouseRule.of("no circles in the application", List.of("application"), house ->
                                slices().matching(house.at("application.(*)..")).should().beFreeOfCycles()
                                        .because("what goes in circles can only be changed at once"),
                        "PeeksAtCoupons", "PeeksAtOrders", "DoorKnowsOrders"));
    }

    private static boolean isWithinReach(House house, JavaClass type, JavaClass target) {
        if (house.isIn("application", target)) {
            return isOwn(house, "application", type, target) || house.isIn("application.kernel", target)
                    || NEWS.stream().map(house::at).anyMatch(target.getFullName()::equals);
        }
        return !house.isIn("domain", target) || house.isIn("domain.kernel", target)
                || house.capability("domain", target).equals(house.capability("application", type));
    }

    private static boolean isOwn(House house, String layer, JavaClass type, JavaClass target) {
        return house.capability(layer, type).equals(house.capability(layer, target));
    }
}
