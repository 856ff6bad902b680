package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.huaweicloud.sdk.bss.v2.BssClient;
import com.huaweicloud.sdk.bss.v2.model.AccountChangeRecord;
import com.huaweicloud.sdk.bss.v2.model.AdjustAccountReq;
import com.huaweicloud.sdk.bss.v2.model.ApplyEnterpriseRealnameAuthsReq;
import com.huaweicloud.sdk.bss.v2.model.CouponRecordV2;
import com.huaweicloud.sdk.bss.v2.model.CreateCustomerV2Req;
import com.huaweicloud.sdk.bss.v2.model.CreateEnterpriseRealnameAuthenticationRequest;
import com.huaweicloud.sdk.bss.v2.model.CreateSubCustomerRequest;
import com.huaweicloud.sdk.bss.v2.model.ListPartnerAccountChangeRecordsRequest;
import com.huaweicloud.sdk.bss.v2.model.ListPartnerBalancesRequest;
import com.huaweicloud.sdk.bss.v2.model.ListSubCustomersRequest;
import com.huaweicloud.sdk.bss.v2.model.QuerySubCustomerListReq;
import com.huaweicloud.sdk.bss.v2.model.SendVerificationCodeV2Req;
import com.huaweicloud.sdk.bss.v2.model.SendVerificationMessageCodeRequest;
import com.huaweicloud.sdk.bss.v2.model.ShowRealnameAuthenticationReviewResultRequest;
import com.huaweicloud.sdk.bss.v2.model.UpdateCustomerAccountAmountRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A customer's whole time with a partner, by the vendor's client wherever it can do it. */
@ExtendWith(DemoServer.class)
class CustomerStoryTest {
    private static final String PHONE = "13900055001";
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2, 3, 4};

    private final World world;
    private final Party partner;
    private final BssClient sdk;
    private int messages;

    CustomerStoryTest(World world) {
        this.world = world;
        this.partner = world.provider();
        this.sdk = world.sdk(partner);
    }

    private String nextCode() {
        return world.message(PHONE, ++messages).replaceAll(".*?(\\d{6}).*", "$1");
    }

    /** Approves as the customer, with a code that was sent to its phone. */
    private Reply sign(Party customer, String target, Map<String, ?> body) {
        world.post(customer, "/v2/customers/verification-codes", "{}").is(201);
        return world.call("POST", target).by(customer).header("Idempotency-Key", UUID.randomUUID().toString())
                .plain("X-Verification-Code", nextCode()).body(World.json(body)).send();
    }

    private Party create() {
        sdk.sendVerificationMessageCode(new SendVerificationMessageCodeRequest().withBody(new SendVerificationCodeV2Req()
                .withReceiverType(1).withMobilePhone(PHONE)));
        var created = sdk.createSubCustomer(new CreateSubCustomerRequest().withBody(new CreateCustomerV2Req()
                .withXaccountId(UUID.randomUUID().toString()).withXaccountType("shop").withMobilePhone(PHONE)
                .withVerificationCode(nextCode()).withIncludeAssociationResult(true)));
        world.untilAssociated(partner, created.getDomainId());
        return world.known(created.getDomainId());
    }

    private String authorize(Party customer) {
        String id = world.post(partner, "/v2/partners/authorizations", Map.of("customer_id", customer.id(), "commitment_version", "1.0"))
                .is(201).text("id");
        sign(customer, "/v2/customers/authorizations/" + id + "/approve", Map.of("letter_version", "1.0")).is(200);
        return id;
    }

    private Reply mayOrder(Party customer) {
        return world.get(partner, "/v2/partners/authorizations/check?capability=ORDER_ON_BEHALF&product_kind=PAY_PER_USE&customer_id="
                + customer.id());
    }

    private void fund(Party customer) {
        world.post(Party.PLATFORM, "/v2/platform/accounts/recharge", Map.of("partner_id", partner.id(), "amount", 100,
                "transfer_id", UUID.randomUUID().toString())).is(201);
        sdk.updateCustomerAccountAmount(new UpdateCustomerAccountAmountRequest().withBody(new AdjustAccountReq()
                .withCustomerId(customer.id()).withAmount(new BigDecimal("60.00"))));
        world.post(Party.PLATFORM, "/v2/platform/account-charges/spend", Map.of("account_id", customer.id(), "order_id", "order-1",
                "amount", new BigDecimal("20.01"))).is(201);
    }

    private void verify(Party customer) {
        world.put(partner, "/v2/partners/settings/real-name-attachments", Map.of("enabled", true, "bucket", "b-" + partner.id())).is(200);
        world.call("POST", "/v2/partners/real-name-attachments?path=licence.jpg").by(partner).header("Idempotency-Key", "licence")
                .plain("Content-Type", "application/octet-stream").body(JPEG).send().is(200);
        sdk.createEnterpriseRealnameAuthentication(new CreateEnterpriseRealnameAuthenticationRequest().withBody(
                new ApplyEnterpriseRealnameAuthsReq().withCustomerId(customer.id()).withIdentifyType(1).withCertificateType(0)
                        .withVerifiedFileUrl(List.of("licence.jpg")).withCorpName("深圳故事科技有限公司").withVerifiedNumber("91350100M000100Y43")
                        .withRegCountry("CN").withRegAddress("").withXaccountType("shop")));
        var waiting = world.get(Party.PLATFORM, "/v2/platform/real-name-reviews?customer_id=" + customer.id()).is(200).json();
        world.post(Party.PLATFORM, "/v2/platform/real-name-reviews/" + waiting.at("/applications/0/application_id").textValue() + "/approve",
                "{}").is(200);
    }

    private void leave(Party customer) {
        String id = world.post(partner, "/v2/partners/disassociation-requests", Map.of("customer_id", customer.id(), "reason", "moves on",
                "notice_accepted", true)).is(201).text("request_id");
        assertThat(sign(customer, "/v2/customers/disassociation-requests/" + id + "/approve", Map.of()).is(200).text("status"))
                .isEqualTo("COMPLETED");
    }

    @Test
    @Tag("ASC-11")
    @Tag("ASC-30")
    @Tag("ASC-31")
    @Tag("ASC-33")
    void a_customer_is_created_authorizes_is_funded_verified_given_a_coupon_and_leaves() {
        Party customer = create();
        String authorization = authorize(customer);
        assertThat(mayOrder(customer).is(200).json().path("allowed").booleanValue()).isTrue();
        fund(customer);
        verify(customer);
        assertThat(sdk.showRealnameAuthenticationReviewResult(new ShowRealnameAuthenticationReviewResultRequest()
                .withCustomerId(customer.id())).getReviewResult()).isEqualTo(2);
        assertThat(sdk.listSubCustomers(new ListSubCustomersRequest().withBody(new QuerySubCustomerListReq().withCustomerId(customer.id())))
                .getCustomerInfos().getFirst().getVerifiedStatus()).isEqualTo("2");
        var coupons = new Sdk(sdk, null);
        String quota = world.quotaOf(partner, "50.00");
        String coupon = coupons.issueOne(Sdk.issue(quota, "30.00", customer));
        world.use(coupon, "order-2", "10.00");

        leave(customer);

        assertThat(coupons.balanceOf(quota)).isEqualByComparingTo("40.00");
        assertThat(coupons.recordsOf(coupon)).extracting(CouponRecordV2::getOperationType).contains("3");
        assertThat(sdk.listPartnerBalances(new ListPartnerBalancesRequest()).getAccountBalances().getFirst().getAmount()).isEqualTo(79.99);
        assertThat(sdk.listPartnerAccountChangeRecords(new ListPartnerAccountChangeRecordsRequest().withBalanceType("BALANCE_TYPE_DEBIT"))
                .getRecords().getFirst()).returns("SOURCE_OPERATION_BEUNBIND", AccountChangeRecord::getTradeDetailType)
                .returns("39.99", AccountChangeRecord::getChangeAmount);
        mayOrder(customer).refused(404, "CUSTOMER_NOT_FOUND", "AUT-14");
        assertThat(world.get(Party.PLATFORM, "/v2/platform/authorizations/" + authorization).is(200).text("end_cause"))
                .isEqualTo("ASSOCIATION_ENDED");
        assertThat(sdk.listSubCustomers(new ListSubCustomersRequest().withBody(new QuerySubCustomerListReq().withCustomerId(customer.id())))
                .getCustomerInfos()).isEmpty();
        assertThat(world.get(partner, "/v2/partners/former-customers").is(200).json().findValuesAsText("customer_id"))
                .containsExactly(customer.id());
        world.assertLedgerBalances();
    }
}
