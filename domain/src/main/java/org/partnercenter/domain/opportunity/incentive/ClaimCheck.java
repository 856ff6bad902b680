package org.partnercenter.domain.opportunity.incentive;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.opportunity.Contest.CustomerMatch;
import org.partnercenter.domain.opportunity.EndCustomer;
import org.partnercenter.domain.opportunity.OpportunityOrigin;
import org.partnercenter.domain.opportunity.OpportunityStatus;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether there is an incentive for a project (OPI-02 to OPI-08): everything that stands in the way, at once, and of others no name. */
final class ClaimCheck {

    private static final Set<OpportunityStatus> SIGNED = EnumSet.of(OpportunityStatus.SIGNED, OpportunityStatus.DELIVERED);

    /** By what an application gets in the way of another. */
    private enum Overlap {
        DELIVERY_PERIOD,
        OFFERING
    }

    private final OpportunityIncentiveId id;
    private final IncentiveClaim claim;
    private final ClaimedProject project;
    private final ClaimSurroundings around;
    private final EndCustomer customer;

    ClaimCheck(OpportunityIncentiveId id, IncentiveClaim claim, ClaimSurroundings around) {
        this.id = id;
        this.claim = claim;
        this.project = claim.project();
        this.around = around;
        this.customer = around.opportunity().content().customer();
    }

    List<Refusal> faults() {
        return new Refusals().addAll(days()).addAll(rivals()).addAll(claimed()).addAll(customer()).addAll(partner()).addAll(kind()).list();
    }

    private List<Refusal> days() {
        var validated = around.opportunity().moments().passedAt().map(at -> at.atZone(around.zone()).toLocalDate());
        return new Refusals()
                .refuseIf(validated.filter(day -> !project.starts().isAfter(day)).isPresent(), OpportunityIncentiveRefusal.OPI_STARTS_TOO_EARLY
                        .refusal("field", "starts_on").with("validated_on", validated.map(LocalDate::toString).orElse("")))
                .refuseIf(project.ends().isBefore(project.starts()), OpportunityIncentiveRefusal.OPI_ENDS_BEFORE_START.refusal("field", "ends_on"))
                .refuseIf(project.evidence().isEmpty(), OpportunityIncentiveRefusal.OPI_PROOF_MISSING.refusal("field", "evidence"))
                .list();
    }

    /** Those of the same opportunity are another matter. */
    private List<Refusal> rivals() {
        return counting().filter(each -> !each.claim().opportunity().equals(claim.opportunity()))
                .flatMap(each -> customer.match(each.customer()).flatMap(match -> overlap(each).map(by -> rival(match, by))).stream())
                .distinct().toList();
    }

    private Stream<OpportunityIncentive> counting() {
        return around.others().stream().filter(each -> !each.id().equals(id) && each.status().counts());
    }

    private Optional<Overlap> overlap(OpportunityIncentive other) {
        if (project.overlaps(other.claim().project())) {
            return Optional.of(Overlap.DELIVERY_PERIOD);
        }
        boolean same = !Collections.disjoint(around.opportunity().content().approach().offerings(), other.offerings());
        return same && !other.claim().project().ends().isBefore(around.today()) ? Optional.of(Overlap.OFFERING) : Optional.empty();
    }

    private static Refusal rival(CustomerMatch match, Overlap by) {
        return OpportunityIncentiveRefusal.OPI_CUSTOMER_BUSY.refusal("match", match).with("overlap", by);
    }

    private List<Refusal> claimed() {
        var status = around.opportunity().status();
        return new Refusals()
                .refuseIf(!SIGNED.contains(status), OpportunityIncentiveRefusal.OPI_NOT_SIGNED.refusal("status", status))
                .refuseIf(around.opportunity().origin() != OpportunityOrigin.PARTNER_ORIGINATED,
                        OpportunityIncentiveRefusal.OPI_NOT_PARTNERS_OWN.refusal())
                .refuseIf(counting().anyMatch(each -> each.claim().opportunity().equals(claim.opportunity())),
                        OpportunityIncentiveRefusal.OPI_CLAIMED_ALREADY.refusal("opportunity_id", claim.opportunity()))
                .addAll(project.orders().stream().filter(around.claimed()::contains)
                        .map(order -> OpportunityIncentiveRefusal.OPI_ORDER_CLAIMED.refusal("order_id", order)).toList())
                .list();
    }

    private List<Refusal> customer() {
        var named = new EndCustomer(around.account().map(ConsumingAccount::realName), Optional.empty(), Optional.empty(), Optional.empty());
        return new Refusals()
                .refuseIf(around.account().filter(ConsumingAccount::enterprise).isEmpty(),
                        OpportunityIncentiveRefusal.OPI_NOT_ENTERPRISE.refusal("field", "account_id"))
                .refuseIf(around.account().isPresent() && !named.titleKey().equals(customer.titleKey()),
                        OpportunityIncentiveRefusal.OPI_NAMES_DIFFER.refusal("field", "account_id"))
                .list();
    }

    private List<Refusal> partner() {
        var standing = around.partner();
        return new Refusals()
                .refuseIf(!around.opportunity().counting(), OpportunityIncentiveRefusal.OPI_SOLUTION_NOT_LISTED.refusal())
                .addAll(standing.notAdmitted())
                .addAll(project.cash() ? standing.againstCash() : List.of())
                .list();
    }

    private List<Refusal> kind() {
        boolean old = around.account().filter(account -> !account.isNew()).isPresent();
        return new Refusals()
                .refuseIf(project.kind() == OpportunityIncentiveKind.NEW_CUSTOMER_PROJECT && old,
                        OpportunityIncentiveRefusal.OPI_NOT_NEW.refusal("limit", ConsumingAccount.NEW_UP_TO))
                .addAll(around.partner().exclusion(around.today().getYear()))
                .addAll(project.kind() == OpportunityIncentiveKind.MARKETPLACE_SHARE ? share() : List.of())
                .list();
    }

    private List<Refusal> share() {
        return new Refusals()
                .refuseIf(!around.jointGoods(), OpportunityIncentiveRefusal.OPI_NO_JOINT_GOODS.refusal())
                .refuseIf(around.sale().isEmpty(), OpportunityIncentiveRefusal.OPI_NOT_SOLD.refusal())
                .list();
    }
}
