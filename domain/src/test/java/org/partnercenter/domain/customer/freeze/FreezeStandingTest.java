package org.partnercenter.domain.customer.freeze;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FreezeStandingTest {

    private static final PartyId CUSTOMER = new PartyId("c-1");

    @ParameterizedTest(name = "model {0}, by its partner {1}, by the vendor {2}, partner frozen {3}, distributor frozen {4}, released {5}")
    @CsvSource({
            "2, 0, 0, false, false, false,  false, false, 0",
            "2, 1, 0, false, false, false,  true,  false, 1",
            "2, 2, 0, false, false, false,  true,  true,  2",
            "2, 0, 1, false, false, false,  true,  false, 1",
            "2, 0, 2, false, false, false,  true,  true,  2",
            "2, 1, 2, false, false, false,  true,  true,  2",
            "2, 0, 0, true,  false, false,  true,  true,  2",
            "2, 0, 0, false, true,  false,  true,  true,  2",
            "2, 0, 0, true,  false, true,   false, true,  2",
            "2, 1, 0, true,  false, true,   true,  true,  2",
            "2, 0, 1, false, true,  true,   true,  true,  2",
            "1, 0, 0, true,  true,  false,  false, false, 0",
            "1, 0, 1, true,  true,  false,  true,  false, 1",
    })
    @Tag("ASC-28")
    void a_frozen_partners_customers_are_frozen_with_their_resources(String type, String manual, String vendor, boolean partner,
                                                                     boolean distributor, boolean released, boolean account,
                                                                     boolean resources, String shown) {
        var standing = standing(type, manual, vendor, new PartnerStanding(partner, false, distributor, false, false), released);

        assertThat(standing.accountFrozen()).isEqualTo(account);
        assertThat(standing.resourcesFrozen()).isEqualTo(resources);
        assertThat(standing.shown().code()).isEqualTo(shown);
        assertThat(standing.againstSpending(CUSTOMER).isEmpty()).isEqualTo(!account);
    }

    @ParameterizedTest(name = "model {0}, partner restricted {1}, distributor restricted {2}: {3}")
    @CsvSource({
            "2, true,  false, SPENDING_PARTNER_RESTRICTED",
            "2, false, true,  SPENDING_DISTRIBUTOR_RESTRICTED",
            "2, false, false, ",
            "1, true,  true,  ",
    })
    @Tag("ASC-28")
    void a_restricted_partners_customers_in_the_reseller_model_cannot_spend(String type, boolean partner, boolean distributor,
                                                                            String refusal) {
        var standing = standing(type, "0", "0", new PartnerStanding(false, partner, false, distributor, false), false);
        assertThat(standing.againstSpending(CUSTOMER)).extracting(Refusal::reason)
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
        assertThat(standing.shown()).isEqualTo(FreezeState.NOT_FROZEN);
    }

    @Test
    @Tag("ASC-28")
    void all_that_keeps_a_customer_from_spending_is_told_at_once() {
        var standing = standing("2", "1", "1", new PartnerStanding(true, true, true, true, false), false);
        assertThat(standing.againstSpending(CUSTOMER)).extracting(Refusal::reason).containsExactly("SPENDING_ACCOUNT_FROZEN",
                "SPENDING_FROZEN_BY_VENDOR", "SPENDING_PARTNER_FROZEN", "SPENDING_DISTRIBUTOR_FROZEN", "SPENDING_PARTNER_RESTRICTED",
                "SPENDING_DISTRIBUTOR_RESTRICTED");
    }

    private static FreezeStanding standing(String type, String manual, String vendor, PartnerStanding keeper, boolean released) {
        return new FreezeStanding(AssociationType.ofCode(type).orElseThrow(), FreezeState.ofCode(manual).orElseThrow(),
                FreezeState.ofCode(vendor).orElseThrow(), keeper, released);
    }
}
