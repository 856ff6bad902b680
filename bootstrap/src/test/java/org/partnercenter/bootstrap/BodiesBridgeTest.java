package org.partnercenter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.coupon.CouponOperations;
import org.partnercenter.application.coupon.ReclaimCoupon;
import org.partnercenter.application.coupon.ReclaimedCoupon;
import org.partnercenter.application.kernel.Answer;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.Issuer;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.messaging.kernel.Bodies;
import org.partnercenter.messaging.kernel.Reply;

/** With the container of the server, whose port stays closed. */
class BodiesBridgeTest {
    private static final Caller PARTNER = Caller.mainAccount(new PartyId("partner-1"), PartyKind.DISTRIBUTOR);
    private static final Operation<ReclaimCoupon, ReclaimedCoupon> RECLAIM = CouponOperations.RECLAIM;

    private static HttpServer http;
    private static Bodies bodies;

    @BeforeAll
    static void prepareTheContainer() {
        http = HttpServer.prepare(ReadSettings.from(CommandLine.parse("--port", "0"),
                SettingSources.of(Map.of(), Map.of(), Map.of())));
        bodies = BodiesBridge.ofContainer();
    }

    @AfterAll
    static void closeTheContainer() {
        http.close();
    }

    @Test
    void operations_are_known_by_their_names() {
        assertThat(bodies.operation("coupon-reclaim")).contains(RECLAIM);
        assertThat(bodies.operation("coupon-issue")).contains(CouponOperations.ISSUE);
        assertThat(bodies.operation("quota-grant")).contains(CouponOperations.GRANT);
        assertThat(bodies.operation("coupon-lose")).isEmpty();
        assertThat(bodies.operation("access-key-create")).isEmpty();
    }

    @Test
    void a_body_is_read_or_refused_with_every_fault() {
        assertThat(bodies.read(RECLAIM, PARTNER, "{\"coupon_id\":\"c\"}")).isEqualTo(Decision.granted(
                new ReclaimCoupon(new CouponId("c"), Optional.empty(), Issuer.Route.PARTNER_CENTER)));
        assertThat(bodies.read(RECLAIM, PARTNER, "{\"coupon_id\":\" \",\"indirect_partner_id\":\"\"}").refusals())
                .extracting(refusal -> refusal.facts().get("field")).containsExactly("coupon_id", "indirect_partner_id");
    }

    @Test
    void an_answer_is_written_with_its_status_and_whether_it_is_a_repeats() {
        Answer<ReclaimedCoupon> answer = new Answer<>(Decision.granted(
                new ReclaimedCoupon(new CouponId("c"), new QuotaId("q"), Money.of("1.5", "CNY"))), true);

        assertThat(bodies.reply(RECLAIM, answer, Language.EN_US))
                .isEqualTo(new Reply(200, true, "{\"coupon_id\":\"c\",\"quota_id\":\"q\",\"amount\":1.50}"));
    }

    @Test
    void a_refusal_is_written_with_its_status() {
        Reply reply = bodies.refused(List.of(CommonRefusal.PARTY_UNKNOWN.refusal()), Language.EN_US);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.replayed()).isFalse();
        assertThat(reply.body()).contains("\"error_code\":\"PARTY_NOT_FOUND\"");
    }
}
