package org.partnercenter.e2e;

import com.huaweicloud.sdk.bss.v2.model.ApplyEnterpriseRealnameAuthsReq;
import com.huaweicloud.sdk.bss.v2.model.ApplyIndividualRealnameAuthsReq;
import com.huaweicloud.sdk.bss.v2.model.BankCardInfoV2;
import com.huaweicloud.sdk.bss.v2.model.ChangeEnterpriseRealnameAuthenticationRequest;
import com.huaweicloud.sdk.bss.v2.model.ChangeEnterpriseRealnameAuthsReq;
import com.huaweicloud.sdk.bss.v2.model.CreateEnterpriseRealnameAuthenticationRequest;
import com.huaweicloud.sdk.bss.v2.model.CreatePersonalRealnameAuthRequest;
import com.huaweicloud.sdk.bss.v2.model.EnterprisePersonNew;
import com.huaweicloud.sdk.bss.v2.model.ListSubCustomersRequest;
import com.huaweicloud.sdk.bss.v2.model.QuerySubCustomerListReq;
import com.huaweicloud.sdk.bss.v2.model.ShowRealnameAuthenticationReviewResultRequest;
import com.huaweicloud.sdk.core.exception.ClientRequestException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Customers are verified with the vendor's client, and reviewed by the platform. */
@ExtendWith(DemoServer.class)
class RealNameTest {
    private static final String SETTING = "/v2/partners/settings/real-name-attachments";
    private static final String REVIEWS = "/v2/platform/real-name-reviews";
    private static final String STATUS = "/v2/customers/real-name-auth-status";
    private static final String CREDIT_CODE = "91350100M000100Y43";
    private static final String RESIDENT = "11010519491231002X";
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2, 3, 4};

    private final World world;

    RealNameTest(World world) {
        this.world = world;
    }

    private Party partnerWithFiles(String... names) {
        Party partner = world.provider();
        world.put(partner, SETTING, Map.of("enabled", true, "bucket", "bucket-" + partner.id())).is(200);
        List.of(names).forEach(name -> upload(partner, name, JPEG).is(200));
        return partner;
    }

    private Reply upload(Party partner, String name, byte[] content) {
        return world.call("POST", "/v2/partners/real-name-attachments?path=" + name).by(partner)
                .header("Idempotency-Key", UUID.randomUUID().toString()).plain("Content-Type", "application/octet-stream").body(content).send();
    }

    private static ApplyEnterpriseRealnameAuthsReq enterprise(Party customer, String... files) {
        return new ApplyEnterpriseRealnameAuthsReq().withCustomerId(customer.id()).withIdentifyType(1).withCertificateType(0)
                .withVerifiedFileUrl(List.of(files)).withCorpName("深圳示例科技有限公司").withVerifiedNumber(CREDIT_CODE).withRegCountry("CN")
                .withRegAddress("").withXaccountType("FAKE_IDP");
    }

    private int apply(Party partner, ApplyEnterpriseRealnameAuthsReq body) {
        return world.sdk(partner).createEnterpriseRealnameAuthentication(
                new CreateEnterpriseRealnameAuthenticationRequest().withBody(body)).getIsReview();
    }

    private Integer result(Party partner, Party customer) {
        return world.sdk(partner).showRealnameAuthenticationReviewResult(
                new ShowRealnameAuthenticationReviewResultRequest().withCustomerId(customer.id())).getReviewResult();
    }

    private String waiting(Party customer) {
        var found = world.get(Party.PLATFORM, REVIEWS + "?customer_id=" + customer.id()).is(200).json();
        assertThat(found.path("total_count").intValue()).isEqualTo(1);
        return found.path("applications").path(0).path("application_id").textValue();
    }

    @Test
    @Tag("RNA-10")
    @Tag("RNA-11")
    @Tag("RNA-12")
    @Tag("RNA-16")
    @Tag("ASC-14")
    void an_enterprise_is_applied_for_reviewed_and_named() {
        Party partner = partnerWithFiles("abc023.jpg", "def004.jpg", "gh007.jpg");
        Party customer = world.resaleCustomerOf(partner);
        String eligibility = "/v2/partners/real-name-applications/eligibility?kind=ENTERPRISE&customer_id=" + customer.id();
        assertThat(world.get(partner, eligibility).is(200).json().path("eligible").booleanValue()).isTrue();
        assertThat(result(partner, customer)).isNull();
        assertThat(world.get(customer, STATUS).is(200).json().toString()).isEqualTo("{\"verified_status\":-1}");
        var body = enterprise(customer, "abc023.jpg", "def004.jpg", "gh007.jpg").withEnterprisePerson(new EnterprisePersonNew()
                .withLegelName("张三").withLegelIdNumber(RESIDENT).withCertifierRole("legalPerson"));

        assertThat(apply(partner, body)).isEqualTo(1);
        assertThat(result(partner, customer)).isZero();
        assertThat(world.get(customer, STATUS).is(200).json().path("verified_status").intValue()).isZero();
        String id = waiting(customer);

        var listed = world.get(Party.PLATFORM, REVIEWS + "/" + id).is(200).text();
        assertThat(listed).doesNotContain(CREDIT_CODE, RESIDENT, "张三", "深圳示例科技有限公司", "abc023").contains("913****0Y43", "110****002X");
        assertThat(world.get(partner, "/v2/partners/real-name-applications/" + id).is(200).text()).doesNotContain(CREDIT_CODE, RESIDENT);
        assertThat(world.post(Party.PLATFORM, REVIEWS + "/" + id + "/reveal", "{}").is(200).text()).contains(CREDIT_CODE, RESIDENT, "张三");
        assertThat(world.post(Party.PLATFORM, REVIEWS + "/" + id + "/reveal?dry_run=true", "{}").is(200).text()).contains(id)
                .doesNotContain(CREDIT_CODE, RESIDENT, "张三");
        assertThat(world.get(Party.PLATFORM, REVIEWS + "/" + id + "/attachments/0?dry_run=true").is(200).text()).contains(id);
        var picture = world.call("GET", REVIEWS + "/" + id + "/attachments/0").by(Party.PLATFORM).download();
        assertThat(picture.content()).isEqualTo(JPEG);
        assertThat(picture.header("Content-Type")).isEqualTo("image/jpeg");
        world.get(partner, REVIEWS + "/" + id).refused(403, "CBC.0155");
        assertThat(world.get(Party.PLATFORM, REVIEWS + "/" + id + "/transitions").is(200).json().path("transitions")).hasSize(2);

        world.post(Party.PLATFORM, REVIEWS + "/" + id + "/refuse", Map.of("opinion", "")).refused(422, "REAL_NAME_OPINION_MISSING", "RNA-11");
        world.post(Party.PLATFORM, REVIEWS + "/" + id + "/refuse", Map.of("opinion", "照片模糊")).is(200);
        var refused = world.sdk(partner).showRealnameAuthenticationReviewResult(
                new ShowRealnameAuthenticationReviewResultRequest().withCustomerId(customer.id()));
        assertThat(refused.getReviewResult()).isEqualTo(1);
        assertThat(refused.getOpinion()).isEqualTo("照片模糊");
        world.post(Party.PLATFORM, REVIEWS + "/" + id + "/approve", "{}").refused(409, "REAL_NAME_APPLICATION_DECIDED", "RNA-12");

        assertThat(apply(partner, body.withRegAddress("广东省"))).isEqualTo(1);
        world.post(Party.PLATFORM, REVIEWS + "/" + waiting(customer) + "/approve", "{}").is(200);
        assertThat(result(partner, customer)).isEqualTo(2);
        assertThat(world.get(customer, STATUS).is(200).json().toString()).isEqualTo("{\"verified_status\":2,\"verified_type\":1}");
        var seen = world.sdk(partner).listSubCustomers(new ListSubCustomersRequest().withBody(
                new QuerySubCustomerListReq().withCustomerId(customer.id()))).getCustomerInfos().getFirst();
        assertThat(seen.getVerifiedStatus()).isEqualTo("2");
        assertThat(seen.getCustomerType()).isEqualTo(1);
        assertThat(seen.getCustomer()).isEqualTo("深圳示例科技有限公司");
        assertThat(world.get(Party.PLATFORM, REVIEWS + "/" + id + "/timeline").is(200).json().path("timeline")).hasSize(2);
    }

    @Test
    @Tag("RNA-05")
    @Tag("COM-26")
    void a_person_proves_itself_by_card_and_becomes_an_enterprise() {
        Party partner = partnerWithFiles("face.jpg");
        Party customer = world.referralCustomerOf(partner);
        String phone = "13900020001";
        world.post(partner, "/v2/bases/verificationcode/send",
                Map.of("receiver_type", 1, "mobile_phone", phone, "scene", 18, "customer_id", customer.id())).is(204);
        String code = world.message(phone, 1).replaceAll(".*?(\\d{6}).*", "$1");
        var card = new BankCardInfoV2().withBankAccount("6222021234567890128").withAreacode("86").withMobile(phone)
                .withVerificationCode(code.equals("000000") ? "000001" : "000000");
        var body = new ApplyIndividualRealnameAuthsReq().withCustomerId(customer.id()).withIdentifyType(4).withName("张三")
                .withVerifiedNumber(RESIDENT).withVerifiedFileUrl(List.of("face.jpg")).withXaccountType("FAKE_IDP").withBankCardInfo(card);
        var request = new CreatePersonalRealnameAuthRequest().withBody(body);

        assertThatThrownBy(() -> world.sdk(partner).createPersonalRealnameAuth(request)).isInstanceOfSatisfying(ClientRequestException.class,
                refused -> assertThat(refused.getErrorCode()).isEqualTo("CBC.99007260"));
        card.withVerificationCode(code);
        assertThat(world.sdk(partner).createPersonalRealnameAuth(request).getIsReview()).isEqualTo(1);
        world.post(Party.PLATFORM, REVIEWS + "/" + waiting(customer) + "/approve", "{}").is(200);
        assertThat(world.get(customer, STATUS).is(200).json().toString()).isEqualTo("{\"verified_status\":2,\"verified_type\":0}");

        var change = new ChangeEnterpriseRealnameAuthsReq().withCustomerId(customer.id()).withIdentifyType(1).withChangeType(1)
                .withVerifiedFileUrl(List.of("face.jpg")).withCorpName("示例公司").withVerifiedNumber("9144").withXaccountType("FAKE_IDP");
        assertThat(world.sdk(partner).changeEnterpriseRealnameAuthentication(
                new ChangeEnterpriseRealnameAuthenticationRequest().withBody(change)).getIsReview()).isEqualTo(1);
        assertThat(world.get(customer, STATUS).is(200).json().path("verified_type").intValue()).isZero();
        world.post(Party.PLATFORM, REVIEWS + "/" + waiting(customer) + "/approve", "{}").is(200);
        assertThat(world.get(customer, STATUS).is(200).json().path("verified_type").intValue()).isEqualTo(1);
    }

    @Test
    @Tag("RNA-02")
    @Tag("RNA-04")
    @Tag("RNA-06")
    @Tag("RNA-09")
    @Tag("RNA-13")
    void all_that_is_wrong_is_told_at_once() {
        Party partner = partnerWithFiles("a.jpg");
        Party foreign = world.resaleCustomerOf(world.distributor());
        Party own = world.resaleCustomerOf(partner);
        Party other = world.provider();
        upload(partner, "b.png", JPEG).refused(400, "CBC.99000100", "RNA-04");
        upload(partner, "c.jpg", new byte[(10 << 20) + 1]).refused(400, "CBC.99000099", "RNA-04");
        upload(partner, "../c.jpg", JPEG).refused(400, "CBC.0100", "RNA-03");
        upload(other, "a.jpg", JPEG).refused(400, "CBC.99005030", "RNA-02");
        world.put(other, SETTING, Map.of("enabled", true, "bucket", "bucket-" + partner.id()))
                .refused(409, "REAL_NAME_BUCKET_SHARED", "RNA-13");
        world.put(partner, SETTING, Map.of("enabled", true, "bucket", "another-" + partner.id()))
                .refused(409, "REAL_NAME_UPLOAD_STILL_ON", "RNA-13");

        assertThatThrownBy(() -> apply(partner, enterprise(foreign, "a.jpg").withVerifiedNumber("91350100M000100Y44")))
                .isInstanceOfSatisfying(ClientRequestException.class, refused -> {
                    assertThat(refused.getHttpStatusCode()).isEqualTo(400);
                    assertThat(refused.getErrorCode()).isEqualTo("CBC.99000035");
                });
        var violations = world.post(partner, "/v2/customers/realname-auths/enterprise?dry_run=true", Map.of("customer_id", own.id(),
                "identify_type", 1, "certificate_type", 0, "verified_file_url", List.of("a.jpg", "none.jpg"), "corp_name", "1234",
                "verified_number", "1", "xaccount_type", "IDP", "unknown", "accepted")).is(400).json().path("violations");
        assertThat(violations).extracting(each -> each.path("code").textValue())
                .containsExactly("CBC.0100", "CBC.0100", "CBC.99007004", "CBC.0100");
        world.post(partner, "/v2/customers/realname-auths/enterprise", Map.of("customer_id", own.id())).refused(400, "CBC.0100");
        world.put(Party.PLATFORM, "/v2/platform/settings/real-name-reviews?dry_run=true", Map.of("open", false)).is(200);
        world.get(Party.PLATFORM, "/v2/platform/settings/real-name-reviews").is(200);
    }
}
