package org.partnercenter.domain.customer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartnerStandingTest {

    @ParameterizedTest(name = "frozen {0}, restricted {1}, its distributor frozen {2}, restricted {3}")
    @CsvSource({
            "false, false, false, false, false, false",
            "true,  false, false, false, true,  false",
            "false, true,  false, false, false, true",
            "false, false, true,  false, true,  false",
            "false, false, false, true,  false, true",
    })
    void a_distributors_freeze_or_restriction_is_its_resellers_too(boolean frozen, boolean restricted, boolean distributorFrozen,
                                                                    boolean distributorRestricted, boolean anyFrozen,
                                                                    boolean anyRestricted) {
        var standing = new PartnerStanding(frozen, restricted, distributorFrozen, distributorRestricted, false);

        assertThat(standing.anyFrozen()).isEqualTo(anyFrozen);
        assertThat(standing.anyRestricted()).isEqualTo(anyRestricted);
        assertThat(standing.equals(PartnerStanding.good())).isEqualTo(!anyFrozen && !anyRestricted);
    }
}
