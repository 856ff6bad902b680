package org.partnercenter.domain.programme;

import org.partnercenter.domain.programme.Condition.BusinessInfoCertified;
import org.partnercenter.domain.programme.Condition.LabelThisYear;
import org.partnercenter.domain.programme.Condition.MemberOf;
import org.partnercenter.domain.programme.Condition.NoOverdueBills;
import org.partnercenter.domain.programme.Condition.PathAtStage;
import org.partnercenter.domain.programme.Condition.PlanNotLeft;
import org.partnercenter.domain.programme.Condition.Proven;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What gates stand before, and what each asks: the matrix of PRG-04. */
public enum Feature {
    REVENUE_INCENTIVE(new MemberOf(Set.of(Programme.SOLUTION_PROVIDER_PLAN, Programme.DISTRIBUTION_PLAN)), new PlanNotLeft()),
    PAYOUT(new BusinessInfoCertified(), new NoOverdueBills()),
    FH_SI_PRESALES(new PathAtStage(DevelopmentPath.SYSTEM_INTEGRATOR, PathStage.DIFFERENTIATED), new MemberOf(Programme.FH_SI_PRESALES),
            new BusinessInfoCertified()),
    FH_EXPERT(new MemberOf(Programme.FH_EXPERT), new BusinessInfoCertified()),
    FH_SERVICE(new PathAtStage(DevelopmentPath.SERVICE, PathStage.ROLE_VALIDATED), new BusinessInfoCertified()),
    FH_PAYMENT(new BusinessInfoCertified(), new NoOverdueBills()),
    MDF_USE(new MemberOf(Programme.MDF)),
    MDF_REIMBURSEMENT(new MemberOf(Programme.MDF), new BusinessInfoCertified(), new NoOverdueBills()),
    SPIF_FUND(new MemberOf(Programme.SPIF), new BusinessInfoCertified(), new NoOverdueBills()),
    COMPETENCY_INCENTIVE(new PathAtStage(DevelopmentPath.SERVICE, PathStage.ROLE_VALIDATED), new MemberOf(Programme.SERVICE_COMPETENCY),
            new LabelThisYear()),
    DELIVERY_SUPPORT(new MemberOf(Programme.DELIVERY_SUPPORT)),
    PARTNER_OPPORTUNITY(new MemberOf(Programme.PCE)),
    VENDOR_OPPORTUNITY(new MemberOf(Programme.PCE), new Proven(Gate.DELIVERED_ENOUGH)),
    OPPORTUNITY_CASH(new MemberOf(Programme.CORE_MAP));

    private final List<Condition> conditions;

    Feature(Condition... conditions) {
        this.conditions = List.of(conditions);
    }

    public static Optional<Feature> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }

    public List<Condition> conditions() {
        return conditions;
    }
}
