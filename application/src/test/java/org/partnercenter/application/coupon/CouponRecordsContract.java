package org.partnercenter.application.coupon;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.AuditLog;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Ledger;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.CouponRefusal;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.coupon.CouponStore.yuan;
import static org.partnercenter.application.coupon.MovementSample.movement;
import static org.partnercenter.application.coupon.QuotaSample.quota;

/** What every store answers about what happened: records and timelines, out of the ledger and the audit trail. */
public interface CouponRecordsContract extends CouponStore {

    PageRequest WHOLE = new PageRequest(0, 100);
    Scope PARTNER = new Scope.OfPartner(new PartyId("d-1"));
    CouponRecordFilter ANY_RECORD = new CouponRecordFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), TimeRange.any(), false);
    QuotaRecordFilter ANY_QUOTA_RECORD = new QuotaRecordFilter(Optional.empty(), Optional.empty(), Optional.empty(),
            TimeRange.any(), Optional.empty());

    private void happened(Ledger.Entry... movements) {
        inTransaction(() -> {
            ledger().append(List.of(movements));
            return null;
        });
    }

    private void commanded(String id, String operator, Subject subject, Instant at, List<Refusal> refusals) {
        var caller = new Caller(new PartyId("d-1"), PartyKind.DISTRIBUTOR, Optional.empty(), Optional.ofNullable(operator),
                Permissions.all());
        inTransaction(() -> {
            audit().append(List.of(new AuditLog.Entry(id, at, at, "operation-of-" + id, caller,
                    new Origin(Channel.REST, "request-1"), subject, refusals)));
            return null;
        });
    }

    private void commanded(String id, String operator) {
        commanded(id, operator, Subject.of("other", "other", Viewers.of(new PartyId("d-1"), Optional.empty())), NOW, List.of());
    }

    private static MovementSample issued(String id, String coupon, String customer) {
        return movement(id, CouponMovement.COUPON_ISSUED).coupon(coupon, "q-1").seenBy("d-1").customer(customer);
    }

    private List<String> records(Scope scope, CouponRecordFilter filter) {
        return reads().records(scope, filter, WHOLE).items().stream().map(CouponRecord::id).toList();
    }

    private static Optional<String> only(String value) {
        return Optional.of(value);
    }

    private void quotasAndCommands() {
        given(quota("q-1", "d-1").build(), quota("q-2", "d-1").passedOn("r-1", "q-1").type(QuotaType.CASH).build());
        commanded("command-1", null);
    }

    @Test
    default void a_record_tells_what_moved_when_and_why() {
        quotasAndCommands();
        happened(issued("m-1", "p-1", "c-1").amount("12.34").remark("").at(NOW.minusSeconds(7)).build());

        assertThat(reads().records(PARTNER, ANY_RECORD, WHOLE)).isEqualTo(new Page<>(1, List.of(
                new CouponRecord("m-1", CouponMovement.COUPON_ISSUED, new QuotaId("q-1"), QuotaType.VOUCHER,
                        new CouponId("p-1"), new PartyId("c-1"), yuan("12.34"), NOW.minusSeconds(7), Optional.of("")))));
    }

    @Test
    @Tag("CPN-32")
    default void records_are_issues_and_every_kind_of_reclaim_latest_first() {
        quotasAndCommands();
        var all = CouponMovement.values();
        for (int i = 0; i < all.length; i++) {
            happened(movement("m-" + (char) ('a' + i), all[i]).coupon("p-1", "q-1").seenBy("d-1").customer("c-1")
                    .at(NOW.plusSeconds(i)).build());
        }

        assertThat(reads().records(PARTNER, ANY_RECORD, WHOLE).items()).extracting(CouponRecord::movement).containsExactly(
                CouponMovement.RECLAIMED_ON_SIGNING_ENTITY_CHANGE, CouponMovement.RECLAIMED_ON_RESELLER_TRANSFER,
                CouponMovement.RECLAIMED_ON_MODEL_SWITCH,
                CouponMovement.RECLAIMED_ON_ASSOCIATION, CouponMovement.RECLAIMED_ON_RECHARGE_UNDONE,
                CouponMovement.RECLAIMED_ON_UNSUBSCRIPTION, CouponMovement.RECLAIMED_ON_EXPIRY,
                CouponMovement.RECLAIMED_ON_LEAVING, CouponMovement.COUPON_RECLAIMED, CouponMovement.COUPON_ISSUED);
    }

    @Test
    default void records_of_one_instant_are_ordered_by_id_and_paged_by_rows() {
        quotasAndCommands();
        happened(issued("m-1", "p-1", "c-1").build(), issued("m-2", "p-2", "c-1").build(), issued("m-3", "p-3", "c-1").build());

        assertThat(records(PARTNER, ANY_RECORD)).containsExactly("m-3", "m-2", "m-1");
        var page = reads().records(PARTNER, ANY_RECORD, new PageRequest(1, 1));
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.items()).extracting(CouponRecord::id).containsExactly("m-2");
        for (var scope : List.of(PARTNER, new Scope.Everything())) {
            var behind = reads().records(scope, ANY_RECORD, PageRequest.onwards(1, "m-3"));
            assertThat(behind.total()).isZero();
            assertThat(behind.items()).extracting(CouponRecord::id).containsExactly("m-2");
        }
    }

    @Test
    @Tag("COM-11")
    default void records_belong_to_the_tier_that_issued() {
        quotasAndCommands();
        happened(issued("m-1", "p-1", "c-1").build(),
                movement("m-2", CouponMovement.COUPON_ISSUED).coupon("p-2", "q-2").seenBy("d-1", "r-1").customer("c-5").build(),
                movement("m-3", CouponMovement.COUPON_ISSUED).coupon("p-3", "q-1").seenBy("d-2").customer("c-6").build());

        assertThat(records(PARTNER, ANY_RECORD)).containsExactly("m-1");
        assertThat(records(new Scope.OfReseller(new PartyId("d-1"), new PartyId("r-1")), ANY_RECORD)).containsExactly("m-2");
        assertThat(records(new Scope.OfReseller(new PartyId("d-2"), new PartyId("r-1")), ANY_RECORD)).isEmpty();
        assertThat(records(new Scope.Everything(), ANY_RECORD)).hasSize(3);
    }

    @Test
    default void records_are_filtered_by_kind_quota_coupon_customer_and_time() {
        quotasAndCommands();
        happened(issued("m-1", "p-1", "c-1").at(NOW.minusSeconds(3)).build(),
                movement("m-2", CouponMovement.COUPON_RECLAIMED).coupon("p-1", "q-1").seenBy("d-1").customer("c-1")
                        .at(NOW.minusSeconds(2)).build(),
                movement("m-3", CouponMovement.COUPON_ISSUED).coupon("p-2", "q-2").seenBy("d-1").customer("c-2")
                        .at(NOW.minusSeconds(1)).build());
        var any = TimeRange.any();
        var none = Optional.<String>empty();

        assertThat(records(PARTNER, new CouponRecordFilter(Optional.of(Set.of(CouponMovement.COUPON_ISSUED)), none,
                Optional.empty(), Optional.empty(), none, any, false))).containsExactly("m-3", "m-1");
        assertThat(records(PARTNER, new CouponRecordFilter(Optional.empty(), only("q-1"), Optional.empty(), Optional.empty(),
                none, any, false))).containsExactly("m-2", "m-1");
        assertThat(records(PARTNER, new CouponRecordFilter(Optional.empty(), none, Optional.of(QuotaType.CASH),
                Optional.empty(), none, any, false))).containsExactly("m-3");
        assertThat(records(PARTNER, new CouponRecordFilter(Optional.empty(), none, Optional.empty(),
                Optional.of(Set.of("p-1", "p-9")), none, any, false))).containsExactly("m-2", "m-1");
        assertThat(records(PARTNER, new CouponRecordFilter(Optional.empty(), none, Optional.empty(), Optional.empty(),
                only("c-2"), any, false))).containsExactly("m-3");
        assertThat(records(PARTNER, new CouponRecordFilter(Optional.empty(), none, Optional.empty(), Optional.empty(), none,
                new TimeRange(Optional.of(NOW.minusSeconds(3)), Optional.of(NOW.minusSeconds(1))), false)))
                .containsExactly("m-2");
    }

    @Test
    @Tag("COM-07")
    default void an_empty_set_matches_nothing_and_failed_records_there_are_none() {
        quotasAndCommands();
        happened(issued("m-1", "p-1", "c-1").build());
        var none = Optional.<String>empty();

        assertThat(reads().records(PARTNER, new CouponRecordFilter(Optional.of(Set.of()), none, Optional.empty(),
                Optional.empty(), none, TimeRange.any(), false), WHOLE)).isEqualTo(Page.empty());
        assertThat(reads().records(PARTNER, new CouponRecordFilter(Optional.empty(), none, Optional.empty(),
                Optional.of(Set.of()), none, TimeRange.any(), false), WHOLE)).isEqualTo(Page.empty());
        assertThat(reads().records(PARTNER, new CouponRecordFilter(Optional.empty(), none, Optional.empty(),
                Optional.empty(), none, TimeRange.any(), true), WHOLE)).isEqualTo(Page.empty());
    }

    private List<String> quotaRecords(QuotaRecordFilter filter) {
        return reads().quotaRecords(PARTNER, filter, WHOLE).items().stream().map(QuotaRecord::id).toList();
    }

    @Test
    @Tag("QTA-12")
    default void quota_records_tell_who_passed_on_and_took_back() {
        commanded("command-1", null);
        commanded("command-2", "operator-7");
        happened(movement("m-1", CouponMovement.QUOTA_PASSED_ON).passed("q-2", "q-1").seenBy("d-1", "r-1").amount("30").build(),
                movement("m-2", CouponMovement.QUOTA_RETURNED).passed("q-2", "q-1").seenBy("d-1", "r-1").amount("20")
                        .by("command-2").at(NOW.plusSeconds(5)).remark("合作到期").build(),
                movement("m-3", CouponMovement.QUOTA_PASSED_ON).passed("q-9", "q-8").seenBy("d-2", "r-9").build(),
                movement("m-4", CouponMovement.QUOTA_GRANTED).quota("q-1").seenBy("d-1").build());

        assertThat(reads().quotaRecords(PARTNER, ANY_QUOTA_RECORD, WHOLE)).isEqualTo(new Page<>(2, List.of(
                new QuotaRecord("m-2", "operator-7", CouponMovement.QUOTA_RETURNED, new QuotaId("q-2"), new QuotaId("q-1"),
                        yuan("20"), NOW.plusSeconds(5), new PartyId("r-1"), Optional.of("合作到期")),
                new QuotaRecord("m-1", "d-1", CouponMovement.QUOTA_PASSED_ON, new QuotaId("q-2"), new QuotaId("q-1"),
                        yuan("30"), NOW, new PartyId("r-1"), Optional.empty()))));
        assertThat(reads().quotaRecords(PARTNER, ANY_QUOTA_RECORD, PageRequest.onwards(9, "m-2")).items())
                .extracting(QuotaRecord::id).containsExactly("m-1");
        assertThat(reads().quotaRecords(new Scope.Everything(), ANY_QUOTA_RECORD, WHOLE).items())
                .extracting(QuotaRecord::id).containsExactlyInAnyOrder("m-3", "m-2", "m-1");
        assertThat(reads().quotaRecords(new Scope.OfReseller(new PartyId("d-1"), new PartyId("r-1")), ANY_QUOTA_RECORD, WHOLE).total())
                .isEqualTo(2);
    }

    @Test
    default void quota_records_are_filtered_by_reseller_quota_parent_kind_and_time() {
        commanded("command-1", null);
        happened(movement("m-1", CouponMovement.QUOTA_PASSED_ON).passed("q-2", "q-1").seenBy("d-1", "r-1").build(),
                movement("m-2", CouponMovement.QUOTA_PASSED_ON).passed("q-3", "q-1").seenBy("d-1", "r-2")
                        .at(NOW.plusSeconds(1)).build(),
                movement("m-3", CouponMovement.QUOTA_RETURNED).passed("q-3", "q-1").seenBy("d-1", "r-2")
                        .at(NOW.plusSeconds(2)).build(),
                movement("m-4", CouponMovement.QUOTA_PASSED_ON).passed("q-4", "q-7").seenBy("d-1", "r-1")
                        .at(NOW.plusSeconds(3)).build());
        var none = Optional.<String>empty();
        var any = TimeRange.any();

        assertThat(quotaRecords(new QuotaRecordFilter(only("r-1"), none, none, any, Optional.empty())))
                .containsExactly("m-4", "m-1");
        assertThat(quotaRecords(new QuotaRecordFilter(none, only("q-3"), none, any, Optional.empty())))
                .containsExactly("m-3", "m-2");
        assertThat(quotaRecords(new QuotaRecordFilter(none, none, only("q-7"), any, Optional.empty()))).containsExactly("m-4");
        assertThat(quotaRecords(new QuotaRecordFilter(none, none, none, any, Optional.of(CouponMovement.QUOTA_RETURNED))))
                .containsExactly("m-3");
        assertThat(quotaRecords(new QuotaRecordFilter(none, none, none,
                new TimeRange(Optional.of(NOW), Optional.of(NOW.plusSeconds(3))), Optional.empty())))
                .containsExactly("m-3", "m-2");
    }

    @Test
    default void a_coupons_timeline_tells_movements_and_what_moved_nothing_oldest_first() {
        var subject = Subject.of("coupon", "p-1", Viewers.of(new PartyId("d-1"), Optional.empty()));
        var refusal = CouponRefusal.COUPON_HELD.refusal("coupon_id", "p-1").with("order_id", "o-1");
        commanded("k-1", "operator-7", Subject.of("coupon-quota", "q-1", Viewers.of(new PartyId("d-1"), Optional.empty())), NOW, List.of());
        commanded("k-2", null, subject, NOW.plusSeconds(1), List.of());
        commanded("k-3", null, subject, NOW.plusSeconds(2), List.of(refusal));
        commanded("k-4", null, subject, NOW.plusSeconds(3), List.of());
        commanded("k-5", null, Subject.of("coupon", "p-2", subject.viewers()), NOW, List.of());
        commanded("k-6", null, Subject.of("coupon", "p-1", Viewers.of(new PartyId("d-2"), Optional.empty())), NOW, List.of(refusal));
        happened(movement("m-1", CouponMovement.COUPON_ISSUED).coupon("p-1", "q-1").by("k-1").amount("100").remark("memo").build(),
                movement("m-2", CouponMovement.COUPON_RECLAIMED).coupon("p-1", "q-1").by("k-4").amount("70")
                        .at(NOW.plusSeconds(3)).build(),
                movement("m-3", CouponMovement.COUPON_ISSUED).coupon("p-2", "q-1").by("k-1").build());
        var whole = List.of(
                new TimelineEntry(NOW, "COUPON_ISSUED", "operator-7", "GRANTED", Optional.of(yuan("100")), List.of(),
                        Optional.of("memo")),
                new TimelineEntry(NOW.plusSeconds(1), "operation-of-k-2", "d-1", "GRANTED", Optional.empty(), List.of(),
                        Optional.empty()),
                new TimelineEntry(NOW.plusSeconds(2), "operation-of-k-3", "d-1", "REFUSED", Optional.empty(), List.of(refusal),
                        Optional.empty()),
                new TimelineEntry(NOW.plusSeconds(3), "COUPON_RECLAIMED", "d-1", "GRANTED", Optional.of(yuan("70")), List.of(),
                        Optional.empty()));

        assertThat(reads().timeline(PARTNER, new CouponId("p-1"), 10)).isEqualTo(whole);
        assertThat(reads().timeline(PARTNER, new CouponId("p-1"), 2)).isEqualTo(whole.subList(0, 2));
        assertThat(reads().timeline(PARTNER, new CouponId("p-9"), 10)).isEmpty();
        assertThat(reads().timeline(new Scope.Everything(), new CouponId("p-1"), 10)).hasSize(5);
    }

    @Test
    @Tag("QTA-12")
    default void a_quotas_timeline_tells_what_it_gave_away_and_what_came_back() {
        commanded("k-1", null, Subject.of("coupon-quota", "q-1", Viewers.of(new PartyId("d-1"), Optional.empty())), NOW, List.of());
        commanded("k-2", null, Subject.of("coupon-quota", "q-1", Viewers.of(new PartyId("d-1"), Optional.empty())), NOW.plusSeconds(1), List.of());
        commanded("k-3", null, Subject.of("coupon-quota", "q-1", Viewers.of(new PartyId("d-1"), Optional.empty())), NOW.plusSeconds(2),
                List.of(CouponRefusal.QUOTA_TRANSFER_RUNNING.refusal("quota_id", "q-1")));
        happened(movement("m-1", CouponMovement.QUOTA_GRANTED).quota("q-1").by("k-1").build(),
                movement("m-2", CouponMovement.QUOTA_PASSED_ON).passed("q-2", "q-1").by("k-2").at(NOW.plusSeconds(1)).build(),
                movement("m-3", CouponMovement.COUPON_ISSUED).coupon("p-1", "q-2").by("k-2").at(NOW.plusSeconds(1)).build());

        assertThat(reads().timeline(PARTNER, new QuotaId("q-1"), 10)).extracting(TimelineEntry::what)
                .containsExactly("QUOTA_GRANTED", "QUOTA_PASSED_ON", "operation-of-k-3");
        assertThat(reads().timeline(PARTNER, new QuotaId("q-2"), 10)).extracting(TimelineEntry::what)
                .containsExactly("QUOTA_PASSED_ON", "COUPON_ISSUED");
    }
}
