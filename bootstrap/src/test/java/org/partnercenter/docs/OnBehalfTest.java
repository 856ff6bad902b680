package org.partnercenter.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

/** What partners may do with a customer's identity: this list, and nothing that has not chosen to be on it. */
@Tag("AUT-12")
class OnBehalfTest {

    private static final Caller ACTING = Caller.mainAccount(new PartyId("p-1"), PartyKind.SOLUTION_PROVIDER)
            .as(new PartyId("c-1"), Permissions.all());

    @Test
    void few_operations_are_open_to_who_acts_for_a_customer() {
        assertThat(Operations.all().values()).filteredOn(Operation::onBehalf).extracting(Operation::name)
                .containsExactly("agreements", "caller-show", "coupons-held", "order-cancel", "order-pay", "order-payment-detail",
                        "order-payment-means", "order-price-adjustments", "order-resources-own", "orders");
    }

    @Test
    void all_others_are_done_in_person() {
        assertThat(Operations.all().values()).filteredOn(each -> each.callers().contains(PartyKind.CUSTOMER) && !each.onBehalf())
                .hasSizeGreaterThan(20).allSatisfy(each -> assertThat(each.refusalsFor(ACTING))
                        .singleElement().matches(refusal -> refusal.is(CommonRefusal.IN_PERSON_ONLY)));
    }
}
