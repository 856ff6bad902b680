package org.partnercenter.e2e;

import com.huaweicloud.sdk.bss.v2.model.IndirectPartnerInfo;
import com.huaweicloud.sdk.bss.v2.model.ListIndirectPartnersRequest;
import com.huaweicloud.sdk.bss.v2.model.ListSubCustomersRequest;
import com.huaweicloud.sdk.bss.v2.model.QueryIndirectPartnersReq;
import com.huaweicloud.sdk.bss.v2.model.QuerySubCustomerListReq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Distributors win resellers, allow them what they may, hand customers over, and freeze them. */
@ExtendWith(DemoServer.class)
class HierarchyTest {

    private final World world;

    HierarchyTest(World world) {
        this.world = world;
    }

    @Test
    @Tag("HIE-03")
    void a_member_of_the_programme_applies_is_approved_and_sells_for_its_distributor() {
        var distributor = world.distributor();
        var applicant = world.customer();
        world.post(applicant, "/v2/customers/reseller-cooperations", Map.of("partner_id", distributor.id()))
                .refused(422, "NOT_IN_RESELLER_PROGRAMME", "HIE-01");
        world.fact(applicant, "reseller-programme", Map.of("holds", true));
        var id = world.post(applicant, "/v2/customers/reseller-cooperations", Map.of("partner_id", distributor.id())).is(201).text("id");
        world.get(applicant, "/v2/partners/customers").is(403);
        world.post(distributor, "/v2/partners/reseller-cooperations/approve", Map.of("cooperation_ids", List.of(id))).is(200);

        world.get(applicant, "/v2/partners/customers").is(200);
        var listed = world.sdk(distributor).listIndirectPartners(new ListIndirectPartnersRequest().withBody(new QueryIndirectPartnersReq()));
        assertThat(listed.getIndirectPartners()).extracting(IndirectPartnerInfo::getIndirectPartnerId).containsExactly(applicant.id());
        var own = world.get(distributor, "/v2/partners/resellers/" + applicant.id()).is(200).json();
        assertThat(own.path("name").textValue()).contains("*");

        var customer = world.resaleCustomerOf(distributor);
        world.post(distributor, "/v2/partners/customers/move",
                Map.of("customer_ids", List.of(customer.id()), "indirect_partner_id", applicant.id())).is(200);
        var seen = world.get(distributor, "/v2/partners/customers?indirect_partner_id=" + applicant.id()).is(200).json().path("customers").path(0);
        assertThat(seen.path("customer_id").textValue()).isEqualTo(customer.id());
        assertThat(seen.has("mobile_phone") || seen.has("email") || seen.has("label") || seen.has("account_manager_name")).isFalse();
        world.post(distributor, "/v2/partners/customers/reveal", Map.of("ids", List.of(customer.id()), "columns", List.of("name"),
                "indirect_partner_id", applicant.id())).refused(403, "DETAILS_ARE_THE_RESELLERS", "HIE-06");
    }

    @Test
    @Tag("HIE-07")
    @Tag("ASC-28")
    void a_reseller_freezes_with_its_distributors_grant_and_the_vendor_freezes_them_all() {
        var distributor = world.distributor();
        var reseller = world.resellerOf(distributor);
        var customer = world.resaleCustomerOf(distributor, reseller);
        var freezing = "/v2/partners/customers/" + customer.id() + "/freezing";
        var freeze = Map.of("frozen_status", "1", "reason", "欠费");
        world.post(reseller, freezing + "/freeze", freeze).refused(403, "FREEZING_NOT_GRANTED", "HIE-07");
        world.post(distributor, "/v2/partners/resellers/" + reseller.id() + "/rights/grant", Map.of("rights", List.of("FREEZING"))).is(200);
        world.post(reseller, freezing + "/freeze", freeze).is(200);
        assertThat(frozen(distributor, reseller)).isEqualTo(1);
        world.post(reseller, freezing + "/unfreeze", Map.of("reason", "已付")).is(200);
        assertThat(frozen(distributor, reseller)).isZero();

        world.fact(distributor, "frozen", Map.of("holds", true, "value", "1"));
        assertThat(frozen(distributor, reseller)).isEqualTo(2);
        var seen = world.get(reseller, "/v2/partners/customers").is(200).json().path("customers").path(0);
        assertThat(seen.path("frozen_status").textValue()).isEqualTo("2");
        assertThat(world.get(reseller, freezing).is(200).json().path("may_not_spend").path(0).path("rule").textValue()).isEqualTo("ASC-28");
        world.fact(distributor, "frozen", Map.of("holds", false));
        assertThat(frozen(distributor, reseller)).isZero();
    }

    private Integer frozen(Party distributor, Party reseller) {
        return world.sdk(distributor).listSubCustomers(new ListSubCustomersRequest().withBody(new QuerySubCustomerListReq()
                .withIndirectPartnerId(reseller.id()))).getCustomerInfos().getFirst().getIsFrozen();
    }
}
