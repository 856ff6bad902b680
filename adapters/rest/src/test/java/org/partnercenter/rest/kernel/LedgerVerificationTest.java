package org.partnercenter.rest.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.FamilySum;
import org.partnercenter.application.kernel.LedgerReport;
import org.partnercenter.application.kernel.Unbalanced;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.List;

class LedgerVerificationTest {

    private static final String PATH = "/v2/platform/ledger/verification";

    private static Edge.Reply verify(PartyKind kind, LedgerReport report) {
        return new Edge(Caller.mainAccount(new PartyId("p"), kind), new LedgerVerificationResource(() -> report))
                .call("GET", PATH).send();
    }

    @Test
    void a_ledger_whose_accounts_sum_to_zero_is_balanced() {
        var report = new LedgerReport(List.of(new FamilySum("source", "CNY", -10050), new FamilySum("quota", "CNY", 10000),
                new FamilySum("coupon", "CNY", 50)), 3, List.of());

        assertThat(verify(PartyKind.PLATFORM, report).text()).isEqualTo("""
                {"balanced":true,"transfer_count":3,"sums":[{"family":"source","currency":"CNY","sum":-100.50},\
                {"family":"quota","currency":"CNY","sum":100.00},{"family":"coupon","currency":"CNY","sum":0.50}],\
                "totals":[{"currency":"CNY","total":0.00}],"unbalanced":[]}""");
    }

    @Test
    void an_account_that_differs_is_named() {
        var report = new LedgerReport(List.of(), 0, List.of(new Unbalanced("quota/q", "CNY", 100, 99)));

        assertThat(verify(PartyKind.PLATFORM, report).text()).isEqualTo("""
                {"balanced":false,"transfer_count":0,"sums":[],"totals":[],"unbalanced":[{"account":"quota/q",\
                "currency":"CNY","stored":1.00,"ledger":0.99}]}""");
    }

    @Test
    void sums_of_one_currency_do_not_make_up_for_those_of_another() {
        var report = new LedgerReport(List.of(new FamilySum("a", "CNY", 1), new FamilySum("b", "USD", -1)), 1, List.of());

        var reply = verify(PartyKind.PLATFORM, report);
        assertThat(reply.json().get("balanced").booleanValue()).isFalse();
        assertThat(reply.json().get("totals").toString())
                .isEqualTo("[{\"currency\":\"CNY\",\"total\":0.01},{\"currency\":\"USD\",\"total\":-0.01}]");
    }

    @Test
    void only_the_platform_asks() {
        var reply = verify(PartyKind.DISTRIBUTOR, new LedgerReport(List.of(), 0, List.of()));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.errorCode()).isEqualTo("CBC.0155");
    }
}
