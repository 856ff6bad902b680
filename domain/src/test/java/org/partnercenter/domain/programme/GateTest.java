package org.partnercenter.domain.programme;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.Refusal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class GateTest {

    private static final Circumstances GOOD = new Circumstances(true, false, false, false, 3);
    private static final Standing NOTHING = new Standing(Map.of(), Set.of(), false, new Circumstances(false, true, true, true, 0));

    private static Standing all(Circumstances around) {
        return new Standing(Arrays.stream(DevelopmentPath.values()).collect(Collectors.toMap(path -> path, path -> PathStage.DIFFERENTIATED)),
                Set.of(Programme.values()), true, around);
    }

    private static List<String> codes(Feature feature, Standing standing) {
        return Gate.ask(feature, standing).stream().map(Refusal::code).toList();
    }

    private static Standing on(DevelopmentPath path, PathStage stage, Set<Programme> members, boolean label, Circumstances around) {
        var stages = new EnumMap<DevelopmentPath, PathStage>(DevelopmentPath.class);
        stages.put(path, stage);
        return new Standing(stages, members, label, around);
    }

    @ParameterizedTest
    @EnumSource(Feature.class)
    @Tag("PRG-04")
    void everything_is_open_to_who_has_everything(Feature feature) {
        assertThat(Gate.ask(feature, all(GOOD))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REVENUE_INCENTIVE, PROGRAMME_NOT_JOINED PLAN_IDENTITY_LAPSED",
        "PAYOUT, BUSINESS_INFO_UNCERTIFIED BUSINESS_INFO_CHANGE_IN_REVIEW BILLS_OVERDUE",
        "FH_SI_PRESALES, PATH_STAGE_NOT_REACHED PROGRAMME_NOT_JOINED BUSINESS_INFO_UNCERTIFIED BUSINESS_INFO_CHANGE_IN_REVIEW",
        "FH_EXPERT, PROGRAMME_NOT_JOINED BUSINESS_INFO_UNCERTIFIED BUSINESS_INFO_CHANGE_IN_REVIEW",
        "FH_PAYMENT, BUSINESS_INFO_UNCERTIFIED BUSINESS_INFO_CHANGE_IN_REVIEW BILLS_OVERDUE",
        "MDF_USE, PROGRAMME_NOT_JOINED",
        "MDF_REIMBURSEMENT, PROGRAMME_NOT_JOINED BUSINESS_INFO_UNCERTIFIED BUSINESS_INFO_CHANGE_IN_REVIEW BILLS_OVERDUE",
        "SPIF_FUND, PROGRAMME_NOT_JOINED BUSINESS_INFO_UNCERTIFIED BUSINESS_INFO_CHANGE_IN_REVIEW BILLS_OVERDUE",
        "COMPETENCY_INCENTIVE, PATH_STAGE_NOT_REACHED PROGRAMME_NOT_JOINED COMPETENCY_LABEL_MISSING",
        "DELIVERY_SUPPORT, PROGRAMME_NOT_JOINED",
        "PARTNER_OPPORTUNITY, PROGRAMME_NOT_JOINED",
        "VENDOR_OPPORTUNITY, PROGRAMME_NOT_JOINED OPPORTUNITIES_DELIVERED_TOO_FEW",
        "OPPORTUNITY_CASH, PROGRAMME_NOT_JOINED"})
    @Tag("PRG-04")
    void who_has_nothing_is_told_all_that_is_missing(Feature feature, String refusals) {
        assertThat(codes(feature, NOTHING)).containsExactly(refusals.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "DIFFERENTIATED, 0, true",
        "ROLE_VALIDATED, 3, true",
        "ROLE_VALIDATED, 2, false",
        "SELECTED, 9, false"})
    @Tag("PRG-04")
    void opportunities_of_the_vendor_are_for_who_is_differentiated_or_has_delivered(PathStage stage, int delivered, boolean open) {
        var standing = on(DevelopmentPath.SOFTWARE, stage, Set.of(Programme.PCE), false, new Circumstances(false, false, false, false, delivered));

        assertThat(Gate.ask(Feature.VENDOR_OPPORTUNITY, standing).isEmpty()).isEqualTo(open);
    }

    @Test
    @Tag("PRG-04")
    void either_plan_opens_revenue_incentives_and_the_stage_has_to_be_on_the_right_path() {
        for (var plan : List.of(Programme.SOLUTION_PROVIDER_PLAN, Programme.DISTRIBUTION_PLAN)) {
            assertThat(codes(Feature.REVENUE_INCENTIVE, new Standing(Map.of(), Set.of(plan), false, Circumstances.NONE))).isEmpty();
        }
        var fh = Set.of(Programme.FH_SI_PRESALES);
        assertThat(codes(Feature.FH_SI_PRESALES, on(DevelopmentPath.SYSTEM_INTEGRATOR, PathStage.ROLE_VALIDATED, fh, false, GOOD)))
                .containsExactly("PATH_STAGE_NOT_REACHED");
        assertThat(codes(Feature.FH_SI_PRESALES, on(DevelopmentPath.SERVICE, PathStage.DIFFERENTIATED, fh, false, GOOD)))
                .containsExactly("PATH_STAGE_NOT_REACHED");
        assertThat(codes(Feature.COMPETENCY_INCENTIVE, on(DevelopmentPath.SERVICE, PathStage.DIFFERENTIATED, Set.of(Programme.SERVICE_COMPETENCY),
                false, GOOD))).containsExactly("COMPETENCY_LABEL_MISSING");
    }
}
