package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.huaweicloud.sdk.bss.v2.BssClient;
import com.huaweicloud.sdk.bss.v2.model.CheckSubcustomerUserReq;
import com.huaweicloud.sdk.bss.v2.model.CheckUserIdentityRequest;
import com.huaweicloud.sdk.bss.v2.model.CreateCustomerV2Req;
import com.huaweicloud.sdk.bss.v2.model.CreateSubCustomerRequest;
import com.huaweicloud.sdk.bss.v2.model.CreateSubCustomerResponse;
import com.huaweicloud.sdk.bss.v2.model.CustomerInformation;
import com.huaweicloud.sdk.bss.v2.model.ListSubCustomerNewTagReq;
import com.huaweicloud.sdk.bss.v2.model.ListSubCustomerNewTagRequest;
import com.huaweicloud.sdk.bss.v2.model.ListSubCustomersRequest;
import com.huaweicloud.sdk.bss.v2.model.NewCustomerTagItem;
import com.huaweicloud.sdk.bss.v2.model.QuerySubCustomerListReq;
import com.huaweicloud.sdk.bss.v2.model.SendVerificationCodeV2Req;
import com.huaweicloud.sdk.bss.v2.model.SendVerificationMessageCodeRequest;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Customers that partners create with the vendor's client. */
@ExtendWith(DemoServer.class)
class CreatedCustomersTest {
    private static final String PHONE = "13900010077";

    private final World world;

    CreatedCustomersTest(World world) {
        this.world = world;
    }

    private static CreateCustomerV2Req body() {
        return new CreateCustomerV2Req().withXaccountId(UUID.randomUUID().toString()).withXaccountType("shop");
    }

    private static CreateSubCustomerResponse create(BssClient sdk, CreateCustomerV2Req body) {
        return sdk.createSubCustomer(new CreateSubCustomerRequest().withBody(body));
    }

    private static ServiceResponseException refused(BssClient sdk, CreateCustomerV2Req body) {
        return catchThrowableOfType(ServiceResponseException.class, () -> create(sdk, body));
    }

    private static String check(BssClient sdk, String type, String value) {
        return sdk.checkUserIdentity(new CheckUserIdentityRequest().withBody(new CheckSubcustomerUserReq()
                .withSearchType(type).withSearchValue(value))).getCheckResult();
    }

    private static CustomerInformation find(BssClient sdk, QuerySubCustomerListReq query) {
        return sdk.listSubCustomers(new ListSubCustomersRequest().withBody(query)).getCustomerInfos().getFirst();
    }

    @Test
    @Tag("ASC-11")
    @Tag("ASC-14")
    void a_partner_creates_a_customer_which_is_its_own_signs_in_and_is_found_by_all_it_was_given() {
        Party distributor = world.distributor();
        Party reseller = world.resellerOf(distributor);
        var sdk = world.sdk(distributor);
        String name = "shop-" + UUID.randomUUID().toString().substring(0, 8);
        sdk.sendVerificationMessageCode(new SendVerificationMessageCodeRequest().withBody(new SendVerificationCodeV2Req()
                .withReceiverType(1).withMobilePhone(PHONE)));
        String code = world.message(PHONE, 1).replaceAll(".*?(\\d{6}).*", "$1");
        var wanted = body().withDomainName(name).withMobilePhone(PHONE).withVerificationCode(code).withPassword("Secret-word-1")
                .withIndirectPartnerId(reseller.id()).withIncludeAssociationResult(true);
        assertThat(check(sdk, "name", name)).isEqualTo("available");

        var created = create(sdk, wanted);

        assertThat(created.getDomainName()).isEqualTo(name);
        world.untilAssociated(reseller, created.getDomainId());
        var found = find(sdk, new QuerySubCustomerListReq().withCustomerId(created.getDomainId()).withIndirectPartnerId(reseller.id()));
        assertThat(found.getAccountName()).isEqualTo(name);
        assertThat(found.getXaccountId()).isEqualTo(wanted.getXaccountId());
        assertThat(found.getXaccountType()).isEqualTo("shop");
        assertThat(found.getAssociationType()).isEqualTo("2");
        assertThat(found.getVerifiedStatus()).isEqualTo("-1");
        assertThat(found.getCustomerType()).isEqualTo(-1);
        assertThat(found.getIsFrozen()).isZero();
        assertThat(world.get(reseller, "/v2/partners/customers?customer_id=" + created.getDomainId()).is(200).json()
                .at("/customers/0/source").textValue()).isEqualTo("API");
        assertThat(check(sdk, "name", name.toUpperCase())).isEqualTo("used_by_user");
        assertThat(check(sdk, "mobile", "0086-" + PHONE)).isEqualTo("used_by_user");
        assertThat(check(sdk, "mobile", "0044-7911123456")).isEqualTo("available");
        assertThat(check(sdk, "email", distributor.id() + "@nowhere.example")).isEqualTo("available");
        world.call("POST", "/v3/auth/tokens").body(World.json(Map.of("auth", Map.of("identity", Map.of("methods", List.of("password"),
                "password", Map.of("user", Map.of("name", name, "password", "Secret-word-1", "domain", Map.of("name", name)))))))).send()
                .is(201);
        assertThat(refused(sdk, wanted.withDomainName(null).withMobilePhone(null)).getErrorCode()).isEqualTo("XACCOUNT_TAKEN");
    }

    @Test
    @Tag("ASC-04")
    void the_vendors_codes_are_the_vendors() {
        Party provider = world.provider();
        var sdk = world.sdk(provider);

        var referral = create(sdk, body().withCooperationType("1").withIsCloseMarketMs("true"));
        world.untilAssociated(provider, referral.getDomainId());
        assertThat(find(sdk, new QuerySubCustomerListReq().withCustomerId(referral.getDomainId())).getAssociationType()).isEqualTo("1");
        assertThat(referral.getDomainName()).hasSize(32);
        assertThat(refused(sdk, body().withPassword("short")).getErrorCode()).isEqualTo("CBC.99000036");
        assertThat(refused(sdk, body().withDomainName("op_name")).getErrorCode()).isEqualTo("DOMAIN_NAME_INVALID");
        assertThat(refused(sdk, body().withMobilePhone(PHONE)).getErrorCode()).isEqualTo("CBC.0100");
        assertThat(refused(sdk, body().withXaccountId(null)).getErrorCode()).isEqualTo("CBC.0100");
        var distributor = world.sdk(world.distributor());
        assertThat(refused(distributor, body().withIndirectPartnerId("demo-reseller")).getErrorCode()).isEqualTo("CBC.99000037");
    }

    @Test
    void whether_a_customer_counts_as_new_is_told_in_months() {
        Party provider = world.provider();
        Party known = world.resaleCustomerOf(provider);
        Party other = world.resaleCustomerOf(provider);
        world.fact(known, "new-smb-customer", Map.of("holds", true, "value", "Y", "valid_from", "2026-01-31T16:00:00Z",
                "valid_until", "2036-12-31T15:59:59Z"));

        var tags = world.sdk(provider).listSubCustomerNewTag(new ListSubCustomerNewTagRequest().withBody(new ListSubCustomerNewTagReq()
                .withCustomerIds(List.of(known.id(), other.id(), "demo-customer-1")))).getNewCustomerTags();

        assertThat(tags).extracting(NewCustomerTagItem::getCustomerId).containsExactly(known.id(), other.id());
        assertThat(tags.getFirst().getNewCustomerTag()).isEqualTo("Y");
        assertThat(tags.getFirst().getCustomerTagType()).isEqualTo("SMB");
        assertThat(tags.getFirst().getEffectiveTime()).isEqualTo("2026-02");
        assertThat(tags.getFirst().getExpireTime()).isEqualTo("2036-12");
        assertThat(tags.getLast().getNewCustomerTag()).isEqualTo("UNDETERMINED");
        assertThat(world.sdk(provider).listSubCustomerNewTag(new ListSubCustomerNewTagRequest().withBody(new ListSubCustomerNewTagReq()
                .withLimit(1))).getNewCustomerTags()).hasSize(1);
    }
}
