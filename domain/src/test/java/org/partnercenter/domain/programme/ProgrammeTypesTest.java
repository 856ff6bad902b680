package org.partnercenter.domain.programme;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.Mask;

import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;

/** What states, events and texts of programmes say of themselves. */
class ProgrammeTypesTest {

    @Test
    @Tag("PRG-03")
    void plans_are_kept_as_records_and_reviews_are_told_apart() {
        assertThat(Arrays.stream(Programme.values()).filter(Programme::isPlan)).containsExactlyInAnyOrder(Programme.SOLUTION_PROVIDER_PLAN,
                Programme.DISTRIBUTION_PLAN, Programme.PCE);
        assertThat(Arrays.stream(PathStatus.values()).filter(PathStatus::isInReview)).containsExactly(PathStatus.ROLE_IN_REVIEW,
                PathStatus.DIFFERENTIATION_IN_REVIEW);
    }

    @Test
    @Tag("PRG-01")
    void every_event_is_somebodys() {
        assertThat(Arrays.stream(MembershipEvent.values()).filter(MembershipEvent::isPartners)).containsExactly(MembershipEvent.JOIN,
                MembershipEvent.APPLY, MembershipEvent.LEAVE);
        assertThat(Arrays.stream(MembershipEvent.values()).filter(MembershipEvent::isPlatforms)).contains(MembershipEvent.APPROVE,
                MembershipEvent.REMOVE).doesNotContain(MembershipEvent.JOIN, MembershipEvent.LAPSE);
        assertThat(Arrays.stream(PersonEvent.values()).filter(PersonEvent::isPartners)).containsExactly(PersonEvent.REGISTER, PersonEvent.CHANGE,
                PersonEvent.REMOVE);
        assertThat(Arrays.stream(ProgrammeRule.values()).map(ProgrammeRule::id)).allMatch(id -> id.matches("(PRG|FH)-\\d\\d"));
    }

    @Test
    void what_tells_who_somebody_is_is_not_told() {
        var name = new PersonalText("Zhang San");
        assertThat(name).hasToString("***");
        assertThat(name.masked(Mask.NAME).toString()).isNotNull().doesNotContain("Zhang San");
    }
}
