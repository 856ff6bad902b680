package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.huaweicloud.sdk.bss.v2.BssClient;
import com.huaweicloud.sdk.bss.v2.model.CouponQuotaV2;
import com.huaweicloud.sdk.bss.v2.model.CouponRecordV2;
import com.huaweicloud.sdk.bss.v2.model.CustomerInformation;
import com.huaweicloud.sdk.bss.v2.model.IQueryUserCouponsResultV2;
import com.huaweicloud.sdk.bss.v2.model.IQueryUserPartnerCouponsResultV2;
import com.huaweicloud.sdk.bss.v2.model.IndirectPartnerInfo;
import com.huaweicloud.sdk.bss.v2.model.IssuedCouponQuota;
import com.huaweicloud.sdk.bss.v2.model.ListCouponQuotasRecordsRequest;
import com.huaweicloud.sdk.bss.v2.model.ListIndirectPartnersRequest;
import com.huaweicloud.sdk.bss.v2.model.ListIssuedCouponQuotasRequest;
import com.huaweicloud.sdk.bss.v2.model.ListIssuedPartnerCouponsRequest;
import com.huaweicloud.sdk.bss.v2.model.ListPartnerCouponsRecordRequest;
import com.huaweicloud.sdk.bss.v2.model.ListQuotaCouponsRequest;
import com.huaweicloud.sdk.bss.v2.model.ListResourceTypesRequest;
import com.huaweicloud.sdk.bss.v2.model.ListServiceTypesRequest;
import com.huaweicloud.sdk.bss.v2.model.ListSubCustomerCouponsRequest;
import com.huaweicloud.sdk.bss.v2.model.ListSubCustomersRequest;
import com.huaweicloud.sdk.bss.v2.model.QueryCouponQuotasReqExt;
import com.huaweicloud.sdk.bss.v2.model.QueryIndirectPartnersReq;
import com.huaweicloud.sdk.bss.v2.model.QuerySubCustomerListReq;
import com.huaweicloud.sdk.bss.v2.model.QuotaRecord;
import com.huaweicloud.sdk.core.auth.GlobalCredentials;
import com.huaweicloud.sdk.core.region.Region;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The vendor's own client, unchanged, does what it was made for. */
@ExtendWith(DemoServer.class)
class VendorSdkTest {
    private static final String SERVICE = "hws.service.type.ec2";

    private final World world;

    VendorSdkTest(World world) {
        this.world = world;
    }

    @Test
    @Tag("COM-01")
    void a_distributor_issues_lists_has_it_used_reclaims_and_reads_the_records() {
        Party distributor = world.distributor();
        lifeOfTwoCoupons(new Sdk(world.sdk(distributor), null), world.quotaOf(distributor, "1000.00"),
                world.resaleCustomerOf(distributor), world.resaleCustomerOf(distributor));
    }

    @Test
    void a_solution_provider_issues_lists_has_it_used_reclaims_and_reads_the_records() {
        Party provider = world.provider();
        lifeOfTwoCoupons(new Sdk(world.sdk(provider), null), world.quotaOf(provider, "1000.00"),
                world.resaleCustomerOf(provider), world.resaleCustomerOf(provider));
    }

    @Test
    @Tag("COM-11")
    @Tag("CPN-26")
    @Tag("QTA-04")
    @Tag("QTA-09")
    void a_reseller_does_the_same_through_its_distributor_with_quota_passed_on_and_taken_back() {
        Party distributor = world.distributor();
        Party reseller = world.resellerOf(distributor);
        String parent = world.quotaOf(distributor, "5000.00");
        var own = new Sdk(world.sdk(distributor), null);

        String quota = own.passOn(parent, "1E+3", reseller).getSimpleQuotaInfos().getFirst().getQuotaId();
        assertThat(own.balanceOf(parent)).isEqualByComparingTo("4000");
        lifeOfTwoCoupons(new Sdk(world.sdk(distributor), reseller.id()), quota,
                world.resaleCustomerOf(distributor, reseller), world.resaleCustomerOf(distributor, reseller));

        var given = own.client().listIssuedCouponQuotas(new ListIssuedCouponQuotasRequest().withParentQuotaId(parent)
                .withIndirectPartnerId(reseller.id()).withQuotaId(quota));
        assertThat(given.getTotalCount()).isEqualTo(1);
        assertThat(given.getQuotas()).extracting(IssuedCouponQuota::getQuotaStatus, IssuedCouponQuota::getIndirectPartnerId,
                        IssuedCouponQuota::getIndirectPartnerAccountName, IssuedCouponQuota::getParentQuotaId)
                .containsExactly(tuple(0, reseller.id(), reseller.id(), parent));

        var back = own.takeBack(quota);
        assertThat(back.getErrorDetails()).isNullOrEmpty();
        assertThat(back.getSimpleQuotaInfos().getFirst().getQuotaBalance()).isEqualByComparingTo("0");
        assertThat(own.balanceOf(parent)).isEqualByComparingTo("4860");
        assertThat(own.client().listIssuedCouponQuotas(new ListIssuedCouponQuotasRequest().withQuotaId(quota)).getQuotas())
                .extracting(IssuedCouponQuota::getQuotaStatus).containsExactly(6);

        var records = own.client().listCouponQuotasRecords(
                new ListCouponQuotasRecordsRequest().withIndirectPartnerId(reseller.id()));
        assertThat(records.getTotalCount()).isEqualTo(2);
        assertThat(records.getRecords()).extracting(QuotaRecord::getOperationType, record -> record.getAmount().intValueExact(),
                        QuotaRecord::getQuotaId, QuotaRecord::getParentQuotaId, QuotaRecord::getResult, QuotaRecord::getRemark)
                .containsExactlyInAnyOrder(tuple("10", 1000, quota, parent, "0", null),
                        tuple("11", 860, quota, parent, "0", "季度结束"));
    }

    /** Ends with the quota at 860.00: 1000.00 less 40.00 that the first coupon paid, less the second, which stays. */
    private void lifeOfTwoCoupons(Sdk sdk, String quota, Party customer, Party other) {
        assertThat(sdk.quotas(new QueryCouponQuotasReqExt())).extracting(CouponQuotaV2::getQuotaId).containsExactly(quota);
        CouponQuotaV2 before = sdk.quotas(new QueryCouponQuotasReqExt().withQuotaStatusList(List.of(0))).getFirst();
        assertThat(before.getQuotaType()).isZero();
        assertThat(before.getMeasureId()).isEqualTo(1);
        assertThat(before.getCurrency()).isEqualTo("CNY");
        assertThat(before.getQuotaValue()).isEqualByComparingTo("1000");
        assertThat(before.getEffectiveTime()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

        var issued = sdk.issueAll(Sdk.issue(quota, "1E+2", customer, other).withMemo("新客户").withCloudServiceTypes(List.of(SERVICE)));
        assertThat(issued.getErrorDetails()).isNullOrEmpty();
        assertThat(issued.getCouponInfos()).extracting(info -> info.getId()).containsExactly(customer.id(), other.id());
        String coupon = issued.getCouponInfos().getFirst().getCouponId();
        assertThat(sdk.balanceOf(quota)).isEqualByComparingTo("800");

        IQueryUserPartnerCouponsResultV2 listed = sdk.issuedTo(customer).getFirst();
        assertThat(listed.getCouponId()).isEqualTo(coupon);
        assertThat(listed.getStatus()).isEqualTo(2);
        assertThat(listed.getCouponType()).isEqualTo(1);
        assertThat(listed.getFaceValue()).isEqualByComparingTo("100");
        assertThat(listed.getBalance()).isEqualByComparingTo("100");
        assertThat(listed.getExpireTime()).isEqualTo(before.getExpireTime());
        assertThat(listed.getUseLimits()).anySatisfy(limit -> {
            assertThat(limit.getLimitKey()).isEqualTo("serviceType");
            assertThat(limit.getValue1()).isEqualTo(SERVICE);
        });

        world.billing(coupon, "hold", Map.of("order_id", "order-" + coupon, "amount", new BigDecimal("40"))).is(200);
        assertThat(sdk.issuedTo(customer)).extracting(IQueryUserPartnerCouponsResultV2::getLockOrderId)
                .containsExactly("order-" + coupon);
        world.use(coupon, "order-" + coupon, "40.00");
        assertThat(sdk.issuedTo(customer).getFirst().getBalance()).isEqualByComparingTo("60");

        assertThat(sdk.reclaim(coupon)).isEqualTo(204);
        assertThat(sdk.issuedTo(customer)).extracting(IQueryUserPartnerCouponsResultV2::getStatus,
                each -> each.getBalance().signum()).containsExactly(tuple(5, 0));
        assertThat(sdk.balanceOf(quota)).isEqualByComparingTo("860");

        assertThat(sdk.recordsOf(coupon)).extracting(CouponRecordV2::getOperationType,
                        record -> record.getOperationAmount().intValueExact(), CouponRecordV2::getCustomerId,
                        CouponRecordV2::getQuotaId, CouponRecordV2::getResult, CouponRecordV2::getRemark)
                .containsExactlyInAnyOrder(tuple("1", 100, customer.id(), quota, "0", "新客户"),
                        tuple("2", 60, customer.id(), quota, "0", null));
        var issues = sdk.client().listPartnerCouponsRecord(new ListPartnerCouponsRecordRequest().withQuotaId(quota)
                .withOperationTypes(List.of("1", "4")).withIndirectPartnerId(sdk.indirectPartner()));
        assertThat(issues.getTotalCount()).isEqualTo(2);
    }

    @Test
    @Tag("COM-05")
    void offset_counts_rows_in_lists() {
        Party distributor = world.distributor();
        Party customer = world.resaleCustomerOf(distributor);
        String quota = world.quotaOf(distributor, "100.00");
        for (int face = 1; face <= 3; face++) {
            world.couponOf(distributor, quota, customer, face + ".00");
        }
        BssClient sdk = world.sdk(distributor);

        var all = sdk.listIssuedPartnerCoupons(new ListIssuedPartnerCouponsRequest());
        var second = sdk.listIssuedPartnerCoupons(new ListIssuedPartnerCouponsRequest().withOffset(1).withLimit(1));

        assertThat(all.getUserCoupons()).hasSize(3);
        assertThat(second.getTotalCount()).isEqualTo(3);
        assertThat(second.getUserCoupons()).extracting(IQueryUserPartnerCouponsResultV2::getCouponId)
                .containsExactly(all.getUserCoupons().get(1).getCouponId());
    }

    @Test
    @Tag("QTA-01")
    void a_partner_without_quota_reads_an_empty_list() {
        var quotas = new Sdk(world.sdk(world.provider()), null);

        assertThat(quotas.quotas(new QueryCouponQuotasReqExt())).isEmpty();
    }

    @Test
    void the_demo_distributor_holds_an_available_a_used_and_an_expired_coupon() {
        var held = world.sdk(Party.DISTRIBUTOR).listSubCustomerCoupons(new ListSubCustomerCouponsRequest());

        assertThat(held.getCount()).isEqualTo(3);
        assertThat(held.getUserCoupons())
                .extracting(IQueryUserCouponsResultV2::getStatus, IQueryUserCouponsResultV2::getFaceValue,
                        IQueryUserCouponsResultV2::getBalance, IQueryUserCouponsResultV2::getCustomerId,
                        IQueryUserCouponsResultV2::getSourceId)
                .containsExactlyInAnyOrder(tuple(2, 100.0, 100.0, "demo-distributor", "demo-platform"),
                        tuple(3, 50.0, 0.0, "demo-distributor", "demo-platform"),
                        tuple(4, 20.0, 0.0, "demo-distributor", "demo-platform"));
        assertThat(world.sdk(Party.DISTRIBUTOR).listSubCustomerCoupons(new ListSubCustomerCouponsRequest().withStatus(3))
                .getUserCoupons()).extracting(IQueryUserCouponsResultV2::getOrderId).containsExactly("demo-order-1");
    }

    @Test
    void customers_and_resellers_are_listed() {
        Party distributor = world.distributor();
        Party reseller = world.resellerOf(distributor);
        Party resale = world.resaleCustomerOf(distributor);
        Party referral = world.referralCustomerOf(distributor);
        Party indirect = world.resaleCustomerOf(distributor, reseller);
        BssClient sdk = world.sdk(distributor);

        assertThat(customers(sdk, new QuerySubCustomerListReq())).extracting(CustomerInformation::getCustomerId,
                        CustomerInformation::getAssociationType, CustomerInformation::getAccountName)
                .containsExactlyInAnyOrder(tuple(resale.id(), "2", resale.id()), tuple(referral.id(), "1", referral.id()));
        assertThat(customers(sdk, new QuerySubCustomerListReq().withIndirectPartnerId(reseller.id())))
                .extracting(CustomerInformation::getCustomerId).containsExactly(indirect.id());
        var resellers = sdk.listIndirectPartners(new ListIndirectPartnersRequest().withBody(new QueryIndirectPartnersReq()));
        assertThat(resellers.getCount()).isEqualTo(1);
        assertThat(resellers.getIndirectPartners()).extracting(IndirectPartnerInfo::getIndirectPartnerId,
                IndirectPartnerInfo::getAccountName).containsExactly(tuple(reseller.id(), reseller.id()));
    }

    private static List<CustomerInformation> customers(BssClient sdk, QuerySubCustomerListReq filter) {
        return sdk.listSubCustomers(new ListSubCustomersRequest().withBody(filter)).getCustomerInfos();
    }

    @Test
    @Tag("RES-03")
    @Tag("RES-05")
    void the_catalogue_speaks_chinese_and_english() {
        BssClient sdk = world.sdk(Party.PROVIDER);

        var chinese = sdk.listServiceTypes(new ListServiceTypesRequest().withLimit(1000));
        var english = sdk.listServiceTypes(new ListServiceTypesRequest().withLimit(1000).withXLanguage("en_US"));
        // Others add some meanwhile.
        assertThat(chinese.getTotalCount()).isBetween(20, english.getTotalCount());
        assertThat(english.getServiceTypes()).extracting(type -> type.getServiceTypeCode())
                .containsAll(chinese.getServiceTypes().stream().map(type -> type.getServiceTypeCode()).toList());
        assertThat(chinese.getServiceTypes()).filteredOn(type -> SERVICE.equals(type.getServiceTypeCode()))
                .extracting(type -> type.getServiceTypeName(), type -> type.getAbbreviation())
                .containsExactly(tuple("弹性云服务器", "ECS"));
        assertThat(english.getServiceTypes()).filteredOn(type -> SERVICE.equals(type.getServiceTypeCode()))
                .extracting(type -> type.getServiceTypeName()).containsExactly("Elastic Cloud Server");

        var resources = sdk.listResourceTypes(new ListResourceTypesRequest().withLimit(100).withXLanguage("en_US"));
        assertThat(resources.getTotalCount()).isGreaterThanOrEqualTo(20);
        assertThat(resources.getResourceTypes()).filteredOn(type -> "hws.resource.type.vm".equals(type.getResourceTypeCode()))
                .extracting(type -> type.getResourceTypeName(), type -> type.getServiceTypeCode())
                .containsExactly(tuple("ECS", SERVICE));
        assertThat(sdk.listResourceTypes(new ListResourceTypesRequest().withLimit(1).withOffset(3)).getResourceTypes())
                .hasSize(1);
    }

    @Test
    void region_mode_finds_the_domain_by_itself() {
        Party provider = world.provider();

        BssClient sdk = BssClient.newBuilder()
                .withCredential(new GlobalCredentials().withAk(provider.accessKey()).withSk(provider.secret())
                        .withIamEndpoint(world.address()))
                .withRegion(new Region("cn-north-1", world.address()))
                .build();

        assertThat(sdk.listQuotaCoupons(new ListQuotaCouponsRequest()
                .withBody(new QueryCouponQuotasReqExt())).getTotalCount()).isZero();
    }

    @Test
    void a_client_without_a_domain_id_is_known_by_its_key() {
        Party provider = world.provider();

        BssClient sdk = BssClient.newBuilder()
                .withCredential(new GlobalCredentials().withAk(provider.accessKey()).withSk(provider.secret()))
                .withEndpoint(world.address())
                .build();

        assertThat(sdk.listSubCustomers(new ListSubCustomersRequest().withBody(new QuerySubCustomerListReq())).getCount())
                .isZero();
    }
}
