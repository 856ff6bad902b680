package org.partnercenter.e2e;

import com.huaweicloud.sdk.bss.v2.BssClient;
import com.huaweicloud.sdk.bss.v2.model.AdjustCouponQuotasReq;
import com.huaweicloud.sdk.bss.v2.model.CouponQuotaV2;
import com.huaweicloud.sdk.bss.v2.model.CouponRecordV2;
import com.huaweicloud.sdk.bss.v2.model.CouponSimpleInfo;
import com.huaweicloud.sdk.bss.v2.model.CreatePartnerCouponsReq;
import com.huaweicloud.sdk.bss.v2.model.CreatePartnerCouponsRequest;
import com.huaweicloud.sdk.bss.v2.model.CreatePartnerCouponsResponse;
import com.huaweicloud.sdk.bss.v2.model.IQueryUserPartnerCouponsResultV2;
import com.huaweicloud.sdk.bss.v2.model.ListIssuedPartnerCouponsRequest;
import com.huaweicloud.sdk.bss.v2.model.ListPartnerCouponsRecordRequest;
import com.huaweicloud.sdk.bss.v2.model.ListQuotaCouponsRequest;
import com.huaweicloud.sdk.bss.v2.model.QueryCouponQuotasReqExt;
import com.huaweicloud.sdk.bss.v2.model.ReclaimCouponQuotasReq;
import com.huaweicloud.sdk.bss.v2.model.ReclaimCouponQuotasRequest;
import com.huaweicloud.sdk.bss.v2.model.ReclaimCouponQuotasResponse;
import com.huaweicloud.sdk.bss.v2.model.ReclaimPartnerCouponsReq;
import com.huaweicloud.sdk.bss.v2.model.ReclaimPartnerCouponsRequest;
import com.huaweicloud.sdk.bss.v2.model.UpdateCouponQuotasRequest;
import com.huaweicloud.sdk.bss.v2.model.UpdateCouponQuotasResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The vendor's client in the hands of one caller.
 *
 * @param indirectPartner the reseller it acts for, or null
 */
record Sdk(BssClient client, String indirectPartner) {

    static CreatePartnerCouponsReq issue(String quota, String faceValue, Party... customers) {
        return new CreatePartnerCouponsReq().withQuotaId(quota).withFaceValue(new BigDecimal(faceValue))
                .withCustomerIds(Stream.of(customers).map(Party::id).toList());
    }

    CreatePartnerCouponsResponse issueAll(CreatePartnerCouponsReq body) {
        return client.createPartnerCoupons(new CreatePartnerCouponsRequest().withBody(
                body.withIndirectPartnerId(indirectPartner)));
    }

    String issueOne(CreatePartnerCouponsReq body) {
        return issueAll(body).getCouponInfos().stream().map(CouponSimpleInfo::getCouponId).reduce((one, other) -> {
            throw new AssertionError("two coupons");
        }).orElseThrow();
    }

    List<IQueryUserPartnerCouponsResultV2> issuedTo(Party customer) {
        return client.listIssuedPartnerCoupons(new ListIssuedPartnerCouponsRequest().withCustomerId(customer.id())
                .withIndirectPartnerId(indirectPartner)).getUserCoupons();
    }

    int reclaim(String coupon) {
        return client.reclaimPartnerCoupons(new ReclaimPartnerCouponsRequest().withBody(new ReclaimPartnerCouponsReq()
                .withCouponId(coupon).withIndirectPartnerId(indirectPartner))).getHttpStatusCode();
    }

    List<CouponRecordV2> recordsOf(String... coupons) {
        return client.listPartnerCouponsRecord(new ListPartnerCouponsRecordRequest().withCouponIds(List.of(coupons))
                .withIndirectPartnerId(indirectPartner)).getRecords();
    }

    List<CouponQuotaV2> quotas(QueryCouponQuotasReqExt filter) {
        return client.listQuotaCoupons(new ListQuotaCouponsRequest().withBody(
                filter.withIndirectPartnerId(indirectPartner))).getQuotas();
    }

    BigDecimal balanceOf(String quota) {
        return quotas(new QueryCouponQuotasReqExt().withQuotaIds(List.of(quota))).getFirst().getBalance();
    }

    UpdateCouponQuotasResponse passOn(String quota, String amount, Party... resellers) {
        return client.updateCouponQuotas(new UpdateCouponQuotasRequest().withBody(new AdjustCouponQuotasReq()
                .withQuotaId(quota).withQuotaAmount(new BigDecimal(amount))
                .withIndirectPartnerIds(Stream.of(resellers).map(Party::id).toList())));
    }

    ReclaimCouponQuotasResponse takeBack(String... quotas) {
        return client.reclaimCouponQuotas(new ReclaimCouponQuotasRequest().withBody(
                new ReclaimCouponQuotasReq().withQuotaIds(List.of(quotas)).withRemark("季度结束")));
    }
}
