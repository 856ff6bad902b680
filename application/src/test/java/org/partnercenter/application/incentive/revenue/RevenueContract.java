package org.partnercenter.application.incentive.revenue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.incentive.revenue.Claim;
import org.partnercenter.domain.incentive.revenue.FeedbackStatus;
import org.partnercenter.domain.incentive.revenue.FinalMonths;
import org.partnercenter.domain.incentive.revenue.OutsideReason;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback.About;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback.Said;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback;
import org.partnercenter.domain.incentive.revenue.RevenueFeedbackId;
import org.partnercenter.domain.incentive.revenue.RevenueHistory;
import org.partnercenter.domain.incentive.revenue.RevenueLine;
import org.partnercenter.domain.incentive.revenue.RevenueOrderType;
import org.partnercenter.domain.incentive.revenue.RevenueOrigin;
import org.partnercenter.domain.incentive.revenue.RevenueRun;
import org.partnercenter.domain.incentive.revenue.RevenueStatement;
import org.partnercenter.domain.incentive.revenue.RevenueStatementId;
import org.partnercenter.domain.incentive.revenue.Standing;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.application.incentive.revenue.RevenueExamples.AT;
import static org.partnercenter.application.incentive.revenue.RevenueExamples.D1;
import static org.partnercenter.application.incentive.revenue.RevenueExamples.NOVEMBER;
import static org.partnercenter.application.incentive.revenue.RevenueExamples.OCTOBER;
import static org.partnercenter.application.incentive.revenue.RevenueExamples.fee;
import static org.partnercenter.application.incentive.revenue.RevenueExamples.full;
import static org.partnercenter.application.incentive.revenue.RevenueExamples.keeper;
import static org.partnercenter.application.incentive.revenue.RevenueExamples.line;
import static org.partnercenter.application.incentive.revenue.RevenueExamples.paid;

/** What every store of revenue does. */
public interface RevenueContract {

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    Scope ALL = new Scope.Everything();
    Scope OF_D1 = new Scope.OfPartner(D1);
    PageRequest TEN = new PageRequest(0, 10);

    Revenues revenues();

    RevenueReads reads();

    RevenueRuns runs();

    RevenueRecords records();

    RevenueFeedbacks feedbacks();

    Transactions transactions();

    /** Assigns the customer of {@code d-1}, its own or its reseller's, to the operator. */
    void managed(String customer, String reseller, String operator);

    private void put(RevenueLine... lines) {
        transactions().inTransaction(() -> {
            revenues().replace(List.of(), List.of(lines));
            return true;
        });
    }

    private RevenueStatement statement(String partner) {
        return reads().statement(ALL, RevenueStatementId.of(new PartyId(partner), OCTOBER)).orElseThrow();
    }

    private List<String> found(LineFilter filter) {
        return reads().lines(OF_D1, statement("d-1"), filter, TEN).items().stream().map(each -> each.line().source().id().id()).toList();
    }

    @Test
    default void lines_come_back_as_they_were_put_and_statements_are_their_sum() {
        var plain = line(fee("f-1", "10"));
        var rich = line(full("t-1", "c-2"));
        var outside = Claim.of(fee("f-2", "5"), new Standing(Optional.empty(), true, false), ProductPolicy.REVENUE_ONLY, true).getFirst();
        var nothing = RevenueHistory.none().formed(List.of(outside), FinalMonths.none()).getFirst();
        put(plain, rich, nothing);

        assertThat(revenues().lines(Set.of(plain.id(), rich.id(), nothing.id()))).containsExactlyInAnyOrder(plain, rich, nothing);
        assertThat(revenues().counted(D1, OCTOBER, OCTOBER, Optional.empty(), 10)).containsExactlyInAnyOrder(plain.counted(Optional.empty()),
                rich.counted(Optional.empty()), nothing.counted(Optional.empty()));
        assertThat(revenues().histories(new RevenueStretch(RevenueOrigin.FEE_RECORD, OCTOBER, Optional.of("f-1"), Optional.of("f-2"))))
                .isEqualTo(Map.of(nothing.source().id(), new RevenueHistory(List.of(nothing))));
        assertThat(nothing.terms().outside()).contains(OutsideReason.NOT_IN_PROGRAMME);
        assertThat(statement("d-1").total()).isEqualTo(plain.revenue().plus(rich.revenue()));
        assertThat(statement("d-1").lines()).isEqualTo(3);
    }

    @Test
    default void what_is_replaced_leaves_the_sum_of_what_is_there() {
        var first = line(fee("f-1", "10"));
        var second = line(paid(RevenueOrigin.FEE_RECORD, "f-1", 2, OCTOBER, keeper("d-1", null), "c-1", "4.56"));
        put(first, line(fee("f-2", "1")));
        transactions().inTransaction(() -> {
            revenues().replace(List.of(first, line(fee("f-2", "1"))), List.of(second));
            return true;
        });

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(statement("d-1").total()).isEqualTo(Money.of("4.56", "CNY"));
        assertThat(revenues().counted(D1, OCTOBER, NOVEMBER, Optional.empty(), 10)).containsExactly(second.counted(Optional.empty()));
        assertThat(revenues().lines(Set.of(second.id()))).containsExactly(second);
    }

    @Test
    @Tag("INC-04")
    default void what_is_final_takes_no_more() {
        put(line(fee("f-1", "10")), line(paid(RevenueOrigin.FEE_RECORD, "f-3", 1, OCTOBER, keeper("d-2", null), "c-3", "1")));
        var id = statement("d-1").id();
        transactions().inTransaction(() -> {
            revenues().holdMonths();
            var locked = revenues().lock(Set.of(id, new RevenueStatementId("none")));
            assertThat(locked).containsOnlyKeys(id);
            var before = locked.get(id);
            revenues().putFinal(List.of(new RevenueStatement(id, before.partner(), before.month(), before.total(), before.eligible(),
                    before.lines(), Optional.of(NOW))));
            revenues().putWhole(OCTOBER.minusMonths(1), NOW);
            return true;
        });

        assertThat(statement("d-1").status(NOVEMBER)).isEqualTo(RevenueStatus.FINAL);
        assertThat(revenues().finals(Set.of(D1, new PartyId("d-2")), OCTOBER)).isEqualTo(new FinalMonths(Set.of(), Map.of(D1, Set.of(OCTOBER))));
        assertThat(revenues().whole(OCTOBER.minusMonths(1))).containsOnlyKeys(OCTOBER.minusMonths(1));
        assertThatThrownBy(() -> put(line(fee("f-9", "1")))).isInstanceOf(IllegalStateException.class);
        revenues().putWhole(OCTOBER, NOW);
        assertThat(revenues().left(10)).containsExactly(statement("d-2").id());
    }

    @Test
    @Tag("INC-04")
    default void statements_are_listed_by_month_partner_and_status_for_whom_they_are() {
        put(line(fee("f-1", "10")), line(paid(RevenueOrigin.FEE_RECORD, "f-1", 1, NOVEMBER, keeper("d-1", null), "c-1", "2")),
                line(paid(RevenueOrigin.FEE_RECORD, "f-2", 1, OCTOBER, keeper("d-2", null), "c-1", "3")));
        Function<RevenueFilter, List<String>> listed = filter -> reads().statements(ALL, filter, NOVEMBER, TEN).items().stream()
                .map(each -> each.partner() + " " + each.month()).toList();
        var none = new RevenueFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(listed.apply(none)).hasSize(3).startsWith("d-1 2026-11");
        assertThat(listed.apply(new RevenueFilter(Optional.of(new PartyId("d-2")), Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("d-2 2026-10");
        assertThat(listed.apply(new RevenueFilter(Optional.empty(), Optional.of(NOVEMBER), Optional.of(NOVEMBER),
                Optional.of(RevenueStatus.ESTIMATED)))).containsExactly("d-1 2026-11");
        assertThat(listed.apply(new RevenueFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(RevenueStatus.FINAL)))).isEmpty();
        assertThat(reads().statements(OF_D1, none, NOVEMBER, new PageRequest(1, 5)).items()).extracting(RevenueStatement::month)
                .containsExactly(OCTOBER);
        var first = reads().statements(OF_D1, none, NOVEMBER, new PageRequest(0, 1));
        assertThat(first.total()).isEqualTo(2);
        assertThat(reads().statements(OF_D1, none, NOVEMBER, PageRequest.onwards(5, first.items().getFirst().id().value())).items())
                .extracting(RevenueStatement::month).containsExactly(OCTOBER);
        for (var scope : List.of(new Scope.OfReseller(D1, new PartyId("r-1")), new Scope.OfHolder(new PartyId("c-1")),
                new Scope.OfAccountManager(OF_D1, "op-1"))) {
            assertThat(reads().statements(scope, none, NOVEMBER, TEN).items()).isEmpty();
        }
        assertThat(revenues().partners(OCTOBER, NOVEMBER, Optional.of(D1), 5)).containsExactly(new PartyId("d-2"));
        assertThat(revenues().statements(Set.of(D1), OCTOBER, OCTOBER)).hasSize(1);
    }

    @Test
    @Tag("INC-03")
    default void lines_are_found_by_every_filter() {
        managed("c-1", null, "op-1");
        managed("c-2", "r-1", "op-2");
        put(line(fee("f-1", "10")), line(full("t-1", "c-2")));
        var none = Optional.<String>empty();
        var nobody = Optional.<PartyId>empty();

        assertThat(found(LineFilter.ALL)).hasSize(2);
        for (var filter : List.of(
                new LineFilter(Optional.of("o-1"), nobody, none, nobody, none, Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty()),
                new LineFilter(none, Optional.of(new PartyId("c-2")), none, nobody, none, Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty()),
                new LineFilter(none, nobody, Optional.of("op-2"), nobody, none, Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty()),
                new LineFilter(none, nobody, none, Optional.of(new PartyId("r-1")), none, Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty()),
                new LineFilter(none, nobody, none, nobody, Optional.of("hws.disk"), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty()),
                new LineFilter(none, nobody, none, nobody, none, Optional.of(RevenueOrderType.UNSUBSCRIPTION), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty()),
                new LineFilter(none, nobody, none, nobody, none, Optional.empty(), Optional.of(BillingMode.YEARLY_MONTHLY), Optional.empty(),
                        Optional.empty(), Optional.empty()),
                new LineFilter(none, nobody, none, nobody, none, Optional.empty(), Optional.empty(), Optional.of(AssociationType.RESALE),
                        Optional.empty(), Optional.empty()),
                new LineFilter(none, nobody, none, nobody, none, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(AT),
                        Optional.of(AT)))) {
            assertThat(found(filter)).as(filter.toString()).containsExactly("t-1");
        }
        assertThat(reads().lines(new Scope.OfAccountManager(OF_D1, "op-1"), statement("d-1"), LineFilter.ALL, TEN)).satisfies(page -> {
            assertThat(page.total()).isEqualTo(1);
            assertThat(page.items()).extracting(each -> each.line().source().id().id()).containsExactly("f-1");
        });
        assertThat(reads().line(new Scope.OfPartner(new PartyId("d-2")), statement("d-1"), line(fee("f-1", "10")).id())).isEmpty();
    }

    @Test
    default void lines_are_read_on_and_on_and_what_is_of_the_same_order_or_record_is_found() {
        var all = List.of(line(fee("f-1", "10")), line(fee("f-2", "20")), line(fee("f-3", "30")));
        all.forEach(this::put);
        var refund = line(paid(RevenueOrigin.FEE_RECORD, "f-2", 2, NOVEMBER, keeper("d-1", null), "c-1", "-5"));
        put(refund);

        var first = revenues().counted(D1, OCTOBER, NOVEMBER, Optional.empty(), 2);
        var rest = revenues().counted(D1, OCTOBER, NOVEMBER, Optional.of(first.getLast().id()), 2);
        assertThat(first).hasSize(2);
        assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat(refund.takesBack(revenues().related(D1, List.of(refund), NOVEMBER))).contains(all.get(1).id());
    }

    @Test
    @Tag("INC-03")
    default void a_run_is_over_with_its_last_piece() {
        var run = new RevenueRun(OCTOBER, LocalDate.parse("2026-11-20"), NOW, Optional.empty(), 0, 0);
        var one = new RevenueStretch(RevenueOrigin.FEE_RECORD, OCTOBER, Optional.empty(), Optional.of("m"));
        var two = new RevenueStretch(RevenueOrigin.TOLD, OCTOBER, Optional.of("m"), Optional.empty());
        transactions().inTransaction(() -> {
            assertThat(runs().hold(OCTOBER)).isEmpty();
            runs().begin(run, List.of(one, two));
            return true;
        });
        assertThat(runs().anyPiece()).isTrue();

        transactions().inTransaction(() -> {
            var piece = runs().take().orElseThrow();
            assertThat(piece.stretch()).isEqualTo(one);
            runs().advance(piece, one.behind("c"), 5, 2);
            return true;
        });
        assertThat(runs().latest(OCTOBER)).contains(new RevenueRun(OCTOBER, run.through(), NOW, Optional.empty(), 5, 2));
        for (int i = 0; i < 2; i++) {
            var left = transactions().inTransaction(() -> {
                var piece = runs().take().orElseThrow();
                runs().finish(piece, 1, 1, NOW);
                return piece.stretch();
            });
            assertThat(left).isEqualTo(i == 0 ? one.behind("c") : two);
        }
        assertThat(runs().anyPiece()).isFalse();
        assertThat(runs().take()).isEmpty();
        assertThat(runs().from(OCTOBER)).containsEntry(OCTOBER, new RevenueRun(OCTOBER, run.through(), NOW, Optional.of(NOW), 7, 4));
        assertThat(runs().list(TEN).items()).hasSize(1);
    }

    @Test
    @Tag("INC-01")
    default void what_was_told_comes_back_in_stretches() {
        var all = List.of(full("t-1", "c-1"), full("t-2", "c-1"), full("t-3", "c-1"));
        transactions().inTransaction(() -> {
            assertThat(records().hold(Set.of("t-1"))).isEmpty();
            records().put(all, NOW);
            return true;
        });

        assertThat(transactions().inTransaction(() -> records().hold(Set.of("t-1", "t-9")))).isEqualTo(Map.of("t-1", all.getFirst()));
        assertThat(records().lastTold()).isEqualTo(Map.of(OCTOBER, NOW));
        assertThat(records().ends(OCTOBER, 2)).containsExactly("t-2");
        var whole = new RevenueStretch(RevenueOrigin.TOLD, OCTOBER, Optional.empty(), Optional.empty());
        assertThat(records().stretch(whole, LocalDate.parse("2026-10-10"), 2)).containsExactly(all.get(0), all.get(1));
        assertThat(records().stretch(whole.behind("t-1").until("t-2"), LocalDate.parse("2026-10-10"), 9)).containsExactly(all.get(1));
        assertThat(records().stretch(whole, LocalDate.parse("2026-10-09"), 9)).isEmpty();
    }

    @Test
    @Tag("INC-05")
    default void feedback_waits_until_it_is_answered() {
        put(line(fee("f-1", "10")));
        var about = new About(statement("d-1").id(), D1, OCTOBER, Optional.of(line(fee("f-1", "10")).id()));
        var given = RevenueFeedback.raise(new RevenueFeedbackId("b-1"), about, new Said("为什么?", Optional.of("op-1"), NOW), false).orThrow();
        feedbacks().put(List.of(given));

        assertThat(transactions().inTransaction(() -> feedbacks().holdOpen(Set.of(about)))).containsExactly(about);
        assertThat(feedbacks().find(OF_D1, given.id())).contains(given);
        assertThat(feedbacks().find(new Scope.OfPartner(new PartyId("d-2")), given.id())).isEmpty();
        managed("c-1", null, "op-1");
        assertThat(feedbacks().find(new Scope.OfAccountManager(OF_D1, "op-1"), given.id())).contains(given);
        assertThat(feedbacks().find(new Scope.OfAccountManager(OF_D1, "op-9"), given.id())).isEmpty();
        var answered = given.answer(new Said("所以", Optional.empty(), NOW.plusSeconds(1))).orThrow();
        transactions().inTransaction(() -> {
            assertThat(feedbacks().lock(Set.of(given.id()))).containsEntry(given.id(), given);
            feedbacks().put(List.of(answered));
            return true;
        });
        assertThat(transactions().inTransaction(() -> feedbacks().holdOpen(Set.of(about)))).isEmpty();
        assertThat(feedbacks().list(ALL, new FeedbackFilter(Optional.of(D1), Optional.of(about.statement()), Optional.of(FeedbackStatus.ANSWERED)),
                TEN).items()).containsExactly(answered);
        assertThat(feedbacks().list(ALL, new FeedbackFilter(Optional.empty(), Optional.empty(), Optional.of(FeedbackStatus.OPEN)), TEN).items())
                .isEmpty();
    }
}
