package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.huaweicloud.sdk.bss.v2.BssClient;
import com.huaweicloud.sdk.bss.v2.model.BalanceTypeDeductSumV2;
import com.huaweicloud.sdk.bss.v2.model.ListConsumeSubCustomersReq;
import com.huaweicloud.sdk.bss.v2.model.ListConsumeSubCustomersRequest;
import com.huaweicloud.sdk.bss.v2.model.ListSubCustomerBillDetailRequest;
import com.huaweicloud.sdk.bss.v2.model.ListSubcustomerMonthlyBillsRequest;
import com.huaweicloud.sdk.bss.v2.model.SubCustomerInfoV3;
import com.huaweicloud.sdk.bss.v2.model.SubCustomerMonthlyBillDetail;
import com.huaweicloud.sdk.core.exception.ClientRequestException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fee records as the platform feeds them, and as the vendor's own client reads what became of them. */
@ExtendWith(DemoServer.class)
class BillsSdkTest {

    private static final String FEED = "/v2/platform/fee-records";
    private static final String OLD = "/v2/bills/partner-bills/subcustomer-bills/res-fee-records";

    private final World world;

    BillsSdkTest(World world) {
        this.world = world;
    }

    private static String cycle(Instant at) {
        return YearMonth.from(at.atZone(ZoneId.of("UTC+8"))).toString();
    }

    private static Map<String, Object> fee(String id, int version, Party customer, Instant at, Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>();
        body.put("record_id", id);
        body.put("version", version);
        body.put("bill_cycle", cycle(at));
        body.put("customer_id", customer.id());
        body.put("service_type_code", "hws.service.type.vpc");
        body.put("resource_type_code", "hws.resource.type.bandwidth");
        body.put("charging_mode", 3);
        body.put("bill_detail_type", 5);
        body.put("trade_time", at.toString());
        body.put("consume_time", at.toString());
        body.put("official_amount", new BigDecimal("0.12345678"));
        body.put("official_discount_amount", new BigDecimal("0.02345678"));
        body.put("cash_amount", new BigDecimal("0.06"));
        body.put("coupon_amount", new BigDecimal("0.03"));
        body.put("debt_amount", new BigDecimal("0.01"));
        body.putAll(more);
        return body;
    }

    private static ListSubCustomerBillDetailRequest records(String cycle, Party customer) {
        return new ListSubCustomerBillDetailRequest().withBillCycle(cycle).withCustomerId(customer.id()).withLimit(1000);
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ClientRequestException.class, refused -> {
            assertThat(refused.getHttpStatusCode()).isEqualTo(code.equals("CBC.0155") ? 403 : 400);
            assertThat(refused.getErrorCode()).isEqualTo(code);
        });
    }

    @Test
    @Tag("BIL-01")
    @Tag("BIL-02")
    @Tag("BIL-05")
    @Tag("BIL-08")
    void what_is_fed_is_read_as_sums_and_records_with_all_its_fractions() {
        Party provider = world.provider();
        Party customer = world.resaleCustomerOf(provider);
        Instant at = world.now().plusSeconds(1);
        String id = "fee-" + customer.id().substring(4);

        assertThat(world.post(Party.PLATFORM, FEED, fee(id, 1, customer, at, Map.of("cash_amount", 1))).refused(422, "FEE_DOES_NOT_ADD_UP", "BIL-08")
                .text()).contains("0.10").contains("1.04");
        world.post(Party.PLATFORM, FEED, fee(id, 1, customer, at, Map.of("cash_amount", new BigDecimal("0.000000001"), "charging_mode", 4)))
                .refused(400, "CBC.0100");
        assertThat(world.post(Party.PLATFORM, FEED, fee(id, 2, customer, at, Map.of())).is(200).text("change")).isEqualTo("CREATED");
        assertThat(world.post(Party.PLATFORM, FEED, fee(id, 1, customer, at, Map.of())).is(200).text("change")).isEqualTo("OUTDATED");
        world.post(Party.PLATFORM, FEED, fee(id + "r", 1, customer, at, Map.of("bill_detail_type", 4, "official_amount", -1,
                "official_discount_amount", 0, "cash_amount", -1, "coupon_amount", 0, "debt_amount", 0))).is(200);
        BssClient sdk = world.sdk(provider);

        var sums = sdk.listSubcustomerMonthlyBills(new ListSubcustomerMonthlyBillsRequest().withCycle(cycle(at)).withChargeMode("3")
                .withCustomerId(customer.id()));
        assertThat(sums.getCount()).isEqualTo(2);
        assertThat(sums.getCurrency()).isEqualTo("CNY");
        var sum = sums.getBillSums().getFirst();
        assertThat(sum.getAmount()).isEqualByComparingTo("0.09");
        assertThat(sum.getDebtAmount()).isEqualByComparingTo("0.01");
        assertThat(sum.getDiscountAmount()).isEqualByComparingTo("0.02345678");
        assertThat(sum.getAccountDetails()).extracting(BalanceTypeDeductSumV2::getBalanceType, BalanceTypeDeductSumV2::getBillType)
                .containsExactly(tuple("BALANCE_TYPE_DEBIT", "0"), tuple("BALANCE_TYPE_COUPON", "0"));
        assertThat(sum.getCloudServiceTypeName()).isNotBlank();
        assertThat(sums.getBillSums().get(1).getBillType()).isEqualTo("1");
        assertThat(sums.getBillSums().get(1).getAmount()).isEqualByComparingTo("-1");
        assertThat(sums.getBillSums().get(1).getDebtAmount()).isNull();
        assertThat(sdk.listSubcustomerMonthlyBills(new ListSubcustomerMonthlyBillsRequest().withCycle(cycle(at)).withChargeMode("1"))
                .getBillSums()).isEmpty();

        var found = sdk.listSubCustomerBillDetail(records(cycle(at), customer).withXLanguage("en_US").withBillDetailType(5));
        assertThat(found.getTotalCount()).isEqualTo(1);
        var record = found.getFeeRecords().getFirst();
        assertThat(record.getId()).isEqualTo(id);
        assertThat(record.getOfficialAmount()).isEqualByComparingTo("0.12345678");
        assertThat(record.getPaymentAmount()).isEqualByComparingTo("0.1");
        assertThat(record.getAssociationType()).isEqualTo("2");
        assertThat(record.getServiceTypeName()).isNotEqualTo(sum.getCloudServiceTypeName());
        assertThat(record.getTradeTime()).isEqualTo(at.toString());
        var old = world.get(provider, OLD + "?cycle=" + cycle(at) + "&charge_mode=3&bill_type=5&customer_id=" + customer.id()).is(200).json();
        assertThat(old.path("count").intValue()).isEqualTo(1);
        assertThat(old.at("/fee_records/0/official_amount").decimalValue()).isEqualByComparingTo("0.12345678");
        assertThat(old.at("/fee_records/0/bill_type").intValue()).isEqualTo(5);
    }

    @Test
    @Tag("BIL-03")
    @Tag("ASC-34")
    void a_customer_that_left_stays_with_its_former_partner_and_is_not_shown_to_the_next() {
        Party provider = world.provider();
        Party next = world.provider();
        Party customer = world.resaleCustomerOf(provider);
        Instant before = world.now().plusSeconds(1);
        await().atMost(Duration.ofSeconds(120)).until(() -> world.now().isAfter(before));
        world.post(Party.PLATFORM, "/v2/platform/associations/" + customer.id() + "/end", "{}").is(200);
        world.associate(customer, next, "1", Map.of());
        Instant since = world.now().plusSeconds(1);
        String id = "left-" + customer.id().substring(4);
        world.post(Party.PLATFORM, FEED, fee(id + "1", 1, customer, before, Map.of("bill_cycle", cycle(since)))).is(200);

        assertThat(consuming(provider, since)).extracting(SubCustomerInfoV3::getCustomerId).containsExactly(customer.id());
        assertThat(consuming(next, since)).isEmpty();
        world.post(Party.PLATFORM, FEED, fee(id + "2", 1, customer, since, Map.of())).is(200);
        assertThat(consuming(next, since)).extracting(SubCustomerInfoV3::getCustomerId).containsExactly(customer.id());
        assertThat(world.sdk(provider).listSubCustomerBillDetail(records(cycle(since), customer)).getFeeRecords())
                .extracting(SubCustomerMonthlyBillDetail::getId).containsExactly(id + "1");
        assertThat(world.sdk(next).listSubCustomerBillDetail(records(cycle(since), customer)).getFeeRecords())
                .extracting(SubCustomerMonthlyBillDetail::getId).containsExactly(id + "2");
    }

    @Test
    @Tag("BIL-03")
    @Tag("BIL-04")
    @Tag("COM-11")
    void questions_that_are_no_good_are_refused_with_the_vendors_codes() {
        Party distributor = world.distributor();
        Party reseller = world.resellerOf(distributor);
        Party customer = world.resaleCustomerOf(distributor, reseller);
        Instant at = world.now().plusSeconds(1);
        world.post(Party.PLATFORM, FEED, fee("own-" + customer.id().substring(4), 1, customer, at, Map.of())).is(200);
        BssClient sdk = world.sdk(distributor);
        String cycle = cycle(at);

        assertRefused(() -> sdk.listSubCustomerBillDetail(records(cycle, customer)), "CBC.99000035");
        var record = sdk.listSubCustomerBillDetail(records(cycle, customer).withIndirectPartnerId(reseller.id()).withLimit(0));
        assertThat(record.getTotalCount()).isEqualTo(1);
        assertThat(record.getFeeRecords()).isEmpty();
        assertThat(sdk.listSubCustomerBillDetail(records(cycle, customer).withIndirectPartnerId(reseller.id())).getFeeRecords())
                .extracting(SubCustomerMonthlyBillDetail::getPartnerId).containsExactly(reseller.id());
        assertRefused(() -> sdk.listSubcustomerMonthlyBills(new ListSubcustomerMonthlyBillsRequest().withCycle(cycle).withChargeMode("3")
                .withIndirectPartnerId(world.resellerOf(world.distributor()).id())), "CBC.99000037");
        assertRefused(() -> sdk.listSubcustomerMonthlyBills(new ListSubcustomerMonthlyBillsRequest().withCycle(cycle).withChargeMode("10")), "CBC.0100");
        assertRefused(() -> sdk.listSubcustomerMonthlyBills(new ListSubcustomerMonthlyBillsRequest().withCycle("2026-13").withChargeMode("3")),
                "CBC.0100");
        assertRefused(() -> sdk.listSubCustomerBillDetail(records(cycle, customer).withLimit(1001)), "CBC.0100");
        assertRefused(() -> sdk.listSubCustomerBillDetail(records(cycle, customer).withBillDetailType(6)), "CBC.0100");
        assertRefused(() -> sdk.listSubCustomerBillDetail(records(cycle, customer).withXLanguage("fr_FR")), "CBC.0100");
        assertRefused(() -> sdk.listSubCustomerBillDetail(records(cycle, customer).withIndirectPartnerId(reseller.id())
                .withBillDateBegin("2001-01-01").withBillDateEnd("2001-01-02")), "CBC.0100");
        assertRefused(() -> world.sdk(reseller).listSubCustomerBillDetail(records(cycle, customer)), "CBC.0155");
    }

    @Test
    @Tag("BIL-06")
    void a_cycle_that_is_over_is_closed_once_and_listed() {
        world.post(Party.PLATFORM, "/v2/platform/bill-cycles/2999-01/close", "{}").refused(422, "BILL_CYCLE_NOT_OVER", "BIL-06");
        world.post(Party.PLATFORM, "/v2/platform/bill-cycles/2001-1/close", "{}").refused(400, "CBC.0100");
        assertThat(world.post(Party.PLATFORM, "/v2/platform/bill-cycles/2001-01/close", "{}").is(200).text("status")).isEqualTo("CLOSED");
        world.post(Party.PLATFORM, "/v2/platform/bill-cycles/2001-01/close", "{}").refused(409, "BILL_CYCLE_CLOSED", "BIL-06");
        Party customer = world.customer();
        Instant at = Instant.parse("2001-01-15T00:00:00Z");
        var late = world.post(Party.PLATFORM, FEED, fee("late-" + customer.id().substring(4), 1, customer, at, Map.of())).is(200);
        assertThat(late.text("change")).isEqualTo("ADJUSTED");
        assertThat(late.text("billed_in")).isEqualTo("2001-02");
        assertThat(world.get(Party.PLATFORM, "/v2/platform/bill-cycles?limit=100").is(200).json().findValuesAsText("cycle"))
                .contains("2001-02", "2001-01");
    }

    private List<SubCustomerInfoV3> consuming(Party partner, Instant at) {
        return world.sdk(partner).listConsumeSubCustomers(new ListConsumeSubCustomersRequest().withBody(new ListConsumeSubCustomersReq()
                .withBillCycle(cycle(at)))).getSubCustomers();
    }
}
