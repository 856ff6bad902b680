package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.huaweicloud.sdk.bss.v2.BssClient;
import com.huaweicloud.sdk.bss.v2.model.AccountBalanceV2;
import com.huaweicloud.sdk.bss.v2.model.AccountChangeRecord;
import com.huaweicloud.sdk.bss.v2.model.AdjustAccountReq;
import com.huaweicloud.sdk.bss.v2.model.AdjustRecordV3;
import com.huaweicloud.sdk.bss.v2.model.AdjustToIndirectPartnerReq;
import com.huaweicloud.sdk.bss.v2.model.CustomerBalancesV2;
import com.huaweicloud.sdk.bss.v2.model.CustomerInfoV2;
import com.huaweicloud.sdk.bss.v2.model.ListCustomersBalancesDetailRequest;
import com.huaweicloud.sdk.bss.v2.model.ListPartnerAccountChangeRecordsRequest;
import com.huaweicloud.sdk.bss.v2.model.ListPartnerAdjustRecordsRequest;
import com.huaweicloud.sdk.bss.v2.model.ListPartnerBalancesRequest;
import com.huaweicloud.sdk.bss.v2.model.QueryCustomersBalancesReq;
import com.huaweicloud.sdk.bss.v2.model.ReclaimIndirectPartnerAccountReq;
import com.huaweicloud.sdk.bss.v2.model.ReclaimIndirectPartnerAccountRequest;
import com.huaweicloud.sdk.bss.v2.model.ReclaimToPartnerAccountBalancesReq;
import com.huaweicloud.sdk.bss.v2.model.ReclaimToPartnerAccountRequest;
import com.huaweicloud.sdk.bss.v2.model.UpdateCustomerAccountAmountRequest;
import com.huaweicloud.sdk.bss.v2.model.UpdateIndirectPartnerAccountRequest;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Money from the platform down to the customers and back, by the vendor's own client and on our own paths. */
@ExtendWith(DemoServer.class)
class MoneyTest {

    private static final String ACCOUNTS = "/v2/partners/accounts";

    private final World world;
    private Party distributor;
    private Party customer;
    private BssClient sdk;

    MoneyTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void a_distributor_with_money_and_a_resale_customer() {
        distributor = world.distributor();
        customer = world.resaleCustomerOf(distributor);
        sdk = world.sdk(distributor);
        recharge(UUID.randomUUID().toString(), "1000").is(201);
    }

    private Reply recharge(String transfer, String amount) {
        return world.post(Party.PLATFORM, "/v2/platform/accounts/recharge", Map.of("partner_id", distributor.id(),
                "amount", new BigDecimal(amount), "transfer_id", transfer));
    }

    private String allocate(Party to, String amount, String reseller) {
        return sdk.updateCustomerAccountAmount(new UpdateCustomerAccountAmountRequest().withBody(new AdjustAccountReq()
                .withCustomerId(to.id()).withAmount(new BigDecimal(amount)).withIndirectPartnerId(reseller))).getTransferId();
    }

    private String takeBack(Party from, String amount) {
        return sdk.reclaimToPartnerAccount(new ReclaimToPartnerAccountRequest().withBody(new ReclaimToPartnerAccountBalancesReq()
                .withCustomerId(from.id()).withAmount(new BigDecimal(amount)))).getTransId();
    }

    private double balance(String reseller) {
        return sdk.listPartnerBalances(new ListPartnerBalancesRequest().withIndirectPartnerId(reseller)).getAccountBalances()
                .getFirst().getAmount();
    }

    private Reply charge(String verb, String order, String amount) {
        return world.post(Party.PLATFORM, "/v2/platform/account-charges/" + verb, Map.of("account_id", customer.id(), "order_id", order,
                "amount", new BigDecimal(amount)));
    }

    @Test
    @Tag("ACC-01")
    @Tag("ACC-03")
    @Tag("ACC-05")
    @Tag("ACC-08")
    @Tag("ACC-09")
    @Tag("ACC-10")
    void the_vendors_client_allocates_takes_back_and_reads_it_all() {
        var given = allocate(customer, "1E+2", null);
        var taken = takeBack(customer, "30.50");
        world.post(Party.PLATFORM, "/v2/platform/accounts/credit", Map.of("partner_id", distributor.id(), "credit_amount", 500)).is(200);

        assertThat(sdk.listPartnerBalances(new ListPartnerBalancesRequest()).getAccountBalances())
                .extracting(AccountBalanceV2::getAccountType, AccountBalanceV2::getAmount, AccountBalanceV2::getDesignatedAmount,
                        AccountBalanceV2::getCreditAmount, AccountBalanceV2::getMeasureId, AccountBalanceV2::getCurrency)
                .containsExactly(tuple(1, 930.5, 0.0, 0.0, 1, "CNY"), tuple(2, 500.0, 0.0, 500.0, 1, "CNY"));
        var records = sdk.listPartnerAdjustRecords(new ListPartnerAdjustRecordsRequest().withCustomerId(customer.id()));
        assertThat(records.getTotalCount()).isEqualTo(2);
        assertThat(records.getRecords()).extracting(AdjustRecordV3::getOperationType, AdjustRecordV3::getAmount, AdjustRecordV3::getTransId)
                .containsExactly(tuple("SOURCE_OPERATION_BERETRIEVE", "30.50", taken), tuple("SOURCE_OPERATION_BEADJUST", "100.00", given));
        assertThat(records.getRecords().getFirst().getCustomerName()).startsWith("端到端");
        assertThat(sdk.listPartnerAdjustRecords(new ListPartnerAdjustRecordsRequest().withTransId(given)
                .withOperationType("SOURCE_OPERATION_BEADJUST")).getRecords()).hasSize(1);

        var changes = sdk.listPartnerAccountChangeRecords(new ListPartnerAccountChangeRecordsRequest().withBalanceType("BALANCE_TYPE_DEBIT"));
        assertThat(changes.getRecords()).extracting(AccountChangeRecord::getTradeDetailType, AccountChangeRecord::getType,
                        AccountChangeRecord::getChangeAmount, AccountChangeRecord::getBalanceAfterChange)
                .containsExactly(tuple("SOURCE_OPERATION_BERETRIEVE", "1", "30.50", "930.50"),
                        tuple("SOURCE_OPERATION_BEADJUST", "2", "100.00", "900.00"),
                        tuple("SOURCE_OPERAIION_RECHARGE", "1", "1000.00", "1000.00"));
        assertThat(sdk.listPartnerAccountChangeRecords(new ListPartnerAccountChangeRecordsRequest().withBalanceType("BALANCE_TYPE_CREDIT")
                .withTradeType("ADJUST")).getRecords()).extracting(AccountChangeRecord::getTradeDetailType)
                .containsExactly("SOURCE_OPERAIION_ADJUST_CREDIT");
        assertThat(sdk.listPartnerAccountChangeRecords(new ListPartnerAccountChangeRecordsRequest().withBalanceType("BALANCE_TYPE_DEBIT")
                .withTradeType("BONUSCONVERT").withTradeTimeBegin("2026-01-01").withTradeTimeEnd("2026-12-31")).getTotalCount()).isZero();

        var stranger = world.customer();
        assertThat(sdk.listCustomersBalancesDetail(new ListCustomersBalancesDetailRequest().withBody(new QueryCustomersBalancesReq()
                .withCustomerInfos(Stream.of(stranger, customer).map(party -> new CustomerInfoV2().withCustomerId(party.id())).toList())))
                .getCustomerBalances()).extracting(CustomerBalancesV2::getCustomerId, each -> each.getAmount().toString(),
                each -> each.getDebtAmount().signum()).containsExactly(tuple(customer.id(), "69.50", 0));
        world.assertLedgerBalances();
    }

    @Test
    @Tag("ACC-08")
    void older_clients_read_the_same_records_with_numbers() {
        allocate(customer, "12.34", null);
        var records = world.get(distributor, "/v2/accounts/partner-accounts/adjust-records?customer_id=" + customer.id()).is(200).json();

        assertThat(records.path("total_count").intValue()).isEqualTo(1);
        assertThat(records.path("records").path(0).path("amount").isNumber()).isTrue();
        assertThat(records.path("records").path(0).path("amount").decimalValue()).isEqualByComparingTo("12.34");
        assertThat(records.path("records").path(0).has("memo")).isFalse();
        world.get(distributor, "/v2/accounts/partner-accounts/account-change-records?balance_type=X").refused(400, "CBC.0100");
        world.get(distributor, "/v2/accounts/partner-accounts/account-change-records").refused(400, "CBC.0100");
    }

    @Test
    @Tag("ACC-07")
    @Tag("HIE-05")
    void money_flows_to_a_reseller_and_through_it() {
        var reseller = world.resellerOf(distributor);
        var theirs = world.resaleCustomerOf(distributor, reseller);
        sdk.updateIndirectPartnerAccount(new UpdateIndirectPartnerAccountRequest().withBody(new AdjustToIndirectPartnerReq()
                .withIndirectPartnerId(reseller.id()).withAmount(new BigDecimal("300"))));
        allocate(theirs, "100", reseller.id());
        world.post(reseller, ACCOUNTS + "/allocate", Map.of("customer_id", theirs.id(), "amount", 50)).is(201);
        assertThat(sdk.reclaimIndirectPartnerAccount(new ReclaimIndirectPartnerAccountRequest().withBody(
                new ReclaimIndirectPartnerAccountReq().withIndirectPartnerId(reseller.id()).withAmount(new BigDecimal("20")))).getTransId())
                .isNotBlank();

        assertThat(balance(reseller.id())).isEqualTo(130.0);
        assertThat(balance(null)).isEqualTo(720.0);
        refused(400, "CBC.99000035", () -> allocate(theirs, "1", null));
        refused(400, "CBC.99000037", () -> allocate(theirs, "1", world.resellerOf(world.distributor()).id()));
        assertThat(world.get(reseller, ACCOUNTS + "/balance").is(200).amount("available_amount")).isEqualByComparingTo("130");
    }

    private static void refused(int status, String code, ThrowingCallable call) {
        var refused = catchThrowableOfType(ServiceResponseException.class, call);
        assertThat(refused).as(code).isNotNull();
        assertThat(refused.getHttpStatusCode()).isEqualTo(status);
        assertThat(refused.getErrorCode()).isEqualTo(code);
    }

    @Test
    @Tag("ACC-03")
    @Tag("ACC-04")
    @Tag("ASC-32")
    void what_cannot_be_reaches_the_client_with_its_code() {
        var referral = world.referralCustomerOf(distributor);

        refused(400, "CBC.99005003", () -> allocate(customer, "1000.01", null));
        refused(400, "CBC.99005003", () -> takeBack(customer, "0.01"));
        refused(422, "ACCOUNT_REFERRAL_CUSTOMER", () -> allocate(referral, "1", null));
        refused(400, "CBC.99000035", () -> allocate(world.customer(), "1", null));
        refused(400, "CBC.0100", () -> allocate(customer, "0", null));
        refused(400, "CBC.0100", () -> allocate(customer, "0.001", null));
        world.post(distributor, ACCOUNTS + "/allocate", Map.of("customer_id", customer.id(), "amount", 1, "colour", "red"))
                .refused(400, "CBC.0100");
        world.post(customer, ACCOUNTS + "/allocate", Map.of("customer_id", customer.id(), "amount", 1)).refused(403, "CBC.0155");
    }

    @Test
    @Tag("ACC-02")
    void a_recharge_is_known_by_its_transfer_id() {
        var id = UUID.randomUUID().toString();
        var first = recharge(id, "5").is(201);

        assertThat(first.header("Location").orElseThrow()).endsWith("/v2/platform/accounts/transfers/" + id);
        assertThat(recharge(id, "5").is(201).amount("balance")).isEqualByComparingTo("1005");
        recharge(id, "6").refused(409, "TRANSFER_ALREADY_EXISTS", "ACC-02");
        assertThat(world.get(Party.PLATFORM, "/v2/platform/accounts/transfers/" + id).is(200).json().path("sides")).hasSize(1);
        assertThat(balance(null)).isEqualTo(1005.0);
    }

    @Test
    @Tag("ACC-03")
    @Tag("COM-09")
    void our_own_paths_allocate_to_many_ask_first_and_show_what_is_masked() {
        var other = world.customer();
        var many = world.post(distributor, ACCOUNTS + "/allocate-many", Map.of("memo", "季度", "items", List.of(
                Map.of("customer_id", customer.id(), "amount", 10), Map.of("customer_id", other.id(), "amount", 10)))).is(200).json();
        assertThat(many.path("transfers")).hasSize(1);
        assertThat(many.path("error_details").path(0).path("error_code").textValue()).isEqualTo("CBC.99000035");

        var reach = world.get(distributor, ACCOUNTS + "/customers/" + customer.id() + "/eligibility").is(200).json();
        assertThat(reach.path("allocate").path("most").decimalValue()).isEqualByComparingTo("990");
        assertThat(reach.path("take_back").path("most").decimalValue()).isEqualByComparingTo("10");
        world.post(distributor, ACCOUNTS + "/take-back?dry_run=true", Map.of("customer_id", customer.id(), "amount", 10)).is(200);
        var record = world.get(distributor, ACCOUNTS + "/adjustments").is(200).json().path("records").path(0);
        assertThat(record.path("memo").textValue()).isEqualTo("季度");
        assertThat(record.path("other_name").textValue()).contains("****");
        var transfer = many.path("transfers").path(0).path("transfer_id").textValue();
        assertThat(world.get(distributor, ACCOUNTS + "/transfers/" + transfer).is(200).json().path("sides")).hasSize(2);
        world.get(world.distributor(), ACCOUNTS + "/transfers/" + transfer).refused(404, "TRANSFER_NOT_FOUND");
        assertThat(world.get(customer, "/v2/customers/accounts/balances").is(200).amount("amount")).isEqualByComparingTo("10");
        assertThat(world.get(customer, "/v2/customers/accounts/changes?balance_type=BALANCE_TYPE_DEBIT").is(200).json().path("records")
                .path(0).has("memo")).isFalse();
    }

    @Test
    @Tag("ACC-11")
    @Tag("ACC-12")
    @Tag("ASC-30")
    void a_customer_spends_and_leaves_and_what_is_left_comes_back() {
        allocate(customer, "100", null);
        charge("hold", "o-1", "30").is(201);
        charge("spend", "o-2", "70.01").refused(422, "ACCOUNT_BALANCE_TOO_SMALL", "ACC-12");
        var spent = charge("spend", "o-2", "60").is(201).json().path("charge").path("charge_id").textValue();
        var transitions = world.get(Party.PLATFORM, "/v2/platform/account-charges/" + spent + "/transitions").is(200).json();
        assertThat(transitions.path("transitions")).anySatisfy(step -> {
            assertThat(step.path("event").textValue()).isEqualTo("REFUND_REST");
            assertThat(step.path("possible").booleanValue()).isTrue();
        });

        world.post(Party.PLATFORM, "/v2/platform/associations/" + customer.id() + "/end", Map.of()).is(200);
        assertThat(balance(null)).isEqualTo(940.0);
        var returned = sdk.listPartnerAdjustRecords(new ListPartnerAdjustRecordsRequest()
                .withOperationType("SOURCE_OPERATION_BEUNBIND")).getRecords();
        assertThat(returned).extracting(AdjustRecordV3::getAmount).containsExactly("40.00");
        assertThat(charge("refund", "o-2", "10").is(200).text("payee_id")).isEqualTo(distributor.id());
        assertThat(world.get(Party.PLATFORM, "/v2/platform/account-charges/" + spent + "/timeline").is(200).json().path("timeline"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(world.get(distributor, "/v2/partners/notices").is(200).json().toString()).contains("MONEY_RETURNED");
        world.assertLedgerBalances();
    }

    @Test
    @Tag("ACC-11")
    void a_customer_that_is_handed_on_or_switched_leaves_the_money_where_it_came_from() {
        var reseller = world.resellerOf(distributor);
        allocate(customer, "100", null);
        world.post(Party.PLATFORM, "/v2/platform/associations/" + customer.id() + "/transfer",
                Map.of("indirect_partner_id", reseller.id())).is(200);
        assertThat(balance(null)).isEqualTo(1000.0);

        world.post(distributor, ACCOUNTS + "/resellers/allocate", Map.of("indirect_partner_id", reseller.id(), "amount", 80)).is(201);
        allocate(customer, "50", reseller.id());
        world.post(Party.PLATFORM, "/v2/platform/associations/" + customer.id() + "/switch", Map.of("association_type", "1")).is(200);
        assertThat(balance(reseller.id())).isEqualTo(80.0);
        world.assertLedgerBalances();
    }

    @Test
    @Tag("ACC-07")
    @Tag("ACC-12")
    void rights_over_budgets_and_freezes_are_asked_of_those_who_know() {
        var reseller = world.resellerOf(distributor);
        var theirs = world.resaleCustomerOf(distributor, reseller);
        allocate(customer, "100", null);
        world.post(distributor, ACCOUNTS + "/resellers/allocate", Map.of("indirect_partner_id", reseller.id(), "amount", 80)).is(201);
        world.post(distributor, "/v2/partners/resellers/" + reseller.id() + "/rights/grant", Map.of("rights", List.of("BUDGETS"))).is(200);
        refused(422, "RESELLER_KEEPS_BUDGETS", () -> allocate(theirs, "1", reseller.id()));
        world.post(reseller, ACCOUNTS + "/allocate", Map.of("customer_id", theirs.id(), "amount", 1)).is(201);

        world.fact(distributor, "restricted", Map.of("holds", true));
        var refused = charge("spend", "o-1", "100.01");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.violations("rule")).containsExactly("ASC-28", "ACC-12");
    }
}
