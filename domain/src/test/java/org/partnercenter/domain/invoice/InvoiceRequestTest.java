package org.partnercenter.domain.invoice;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.VatType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.invoice.Samples.DIGITAL;
import static org.partnercenter.domain.invoice.Samples.ELECTRONIC;
import static org.partnercenter.domain.invoice.Samples.ENTERPRISE;
import static org.partnercenter.domain.invoice.Samples.NOW;
import static org.partnercenter.domain.invoice.Samples.PAPER;
import static org.partnercenter.domain.invoice.Samples.PERSON;
import static org.partnercenter.domain.invoice.Samples.RECEIVER;
import static org.partnercenter.domain.invoice.Samples.SELLER;
import static org.partnercenter.domain.invoice.Samples.TODAY;
import static org.partnercenter.domain.invoice.Samples.at;
import static org.partnercenter.domain.invoice.Samples.cny;
import static org.partnercenter.domain.invoice.Samples.request;
import static org.partnercenter.domain.invoice.Samples.template;
import static org.partnercenter.domain.invoice.Samples.wish;

class InvoiceRequestTest {

    private static final Issuer VENDOR = new Issuer.Vendor("TECHNOLOGIES");
    private static final Issuer CLOUD = new Issuer.Vendor(InvoiceForm.CLOUD_COMPUTING);
    private static final Issuer BY_SELLER = new Issuer.Seller(SELLER);
    private static final InvoiceRequest.Moment THEN = at(NOW);

    private static List<String> names(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    private static InvoiceRequest issued(InvoiceRequest fresh) {
        var done = fresh.approve(THEN).orThrow().issue("no-1", TODAY, Optional.of("SF-1"), Optional.empty(), THEN).orThrow();
        return done.status() == InvoiceStatus.AWAITING_RECEIPT ? done.confirm(THEN).orThrow() : done;
    }

    private static Decision<InvoiceRequest> apply(InvoiceEvent event, InvoiceRequest to) {
        return switch (event) {
            case SUBMIT, LAPSE -> to.lapse(at(NOW.plus(Duration.ofDays(200))));
            case EDIT -> to.edit(to.wish(), THEN);
            case DELETE -> to.delete(THEN);
            case AGAIN -> to.again();
            case CANCEL, ASK_WITHDRAWAL, ASK_CANCEL -> to.cancel(THEN);
            case CONFIRM -> to.confirm(THEN);
            case REQUEST_RETURN -> to.requestReturn(true, Optional.empty(), THEN);
            case CONFIRM_RED_LETTER -> to.confirmRedLetter(THEN);
            case APPROVE -> to.approve(THEN);
            case REJECT, SEND_BACK, WITHDRAW -> to.reject("no", THEN);
            case ACCEPT_CANCEL -> to.acceptCancel(THEN);
            case REFUSE_CANCEL -> to.refuseCancel("no", THEN);
            case ISSUE, MAIL -> to.issue("no-1", TODAY, Optional.of("SF-1"), Optional.empty(), THEN);
            case SEND_RED_LETTER -> to.sendRedLetter("red-1", THEN);
            case ACCEPT_RETURN -> to.acceptReturn(Optional.of("credit-1"), THEN);
            case REFUSE_RETURN -> to.refuseReturn("no", THEN);
        };
    }

    /** Walks through all that can happen, by every issuer and medium: what is said to be possible is, and what is said to be forbidden is refused. */
    @Test
    @Tag("INV-06")
    @Tag("INV-12")
    @Tag("INV-13")
    void every_event_in_every_state_does_what_the_table_says() {
        var seen = EnumSet.noneOf(InvoiceStatus.class);
        for (var start : List.of(request(VENDOR, PAPER, false, 5_000), request(VENDOR, ELECTRONIC, false, 20_000), request(CLOUD, DIGITAL, false, 1),
                request(BY_SELLER, PAPER, false, 1), request(BY_SELLER, DIGITAL, true, 1), request(BY_SELLER, PAPER, true, 1))) {
            var known = new HashSet<InvoiceRequest>(Set.of(start));
            var open = new ArrayDeque<>(known);
            while (!open.isEmpty()) {
                var now = open.poll();
                seen.add(now.status());
                for (var possibility : now.possibilities(THEN)) {
                    var event = InvoiceEvent.valueOf(possibility.event());
                    boolean shared = possibility.refusals().stream().anyMatch(refusal -> refusal.reason().equals("INVOICE_STATE"))
                            && InvoiceTransition.TABLE.allows(now.status(), event);
                    if (possibility.isPossible()) {
                        assertThat(InvoiceTransition.TABLE.next(now.status(), event).map(Enum::name)).contains(possibility.to());
                        assertThat(apply(event, now).orThrow().status().name()).as(now.status() + " " + event).isEqualTo(possibility.to());
                    } else if (!shared) {
                        assertThat(apply(event, now).isGranted() && !alsoBy(now, event)).as(now.status() + " " + event).isFalse();
                    }
                    apply(event, now).fold(next -> known.add(next) && open.add(next), refusals -> false);
                }
                apply(InvoiceEvent.LAPSE, now).fold(next -> known.add(next) && open.add(next), refusals -> false);
                for (var event : InvoiceEvent.values()) {
                    assertThat(InvoiceTransition.TABLE.allows(now.status(), event) || event == InvoiceEvent.SUBMIT
                            || !apply(event, now).isGranted() || alsoBy(now, event)).as(now.status() + " " + event).isTrue();
                }
            }
        }
        assertThat(seen).isEqualTo(EnumSet.allOf(InvoiceStatus.class));
    }

    /** One command stands for several events: whichever the issuer and the medium allow. */
    private static boolean alsoBy(InvoiceRequest now, InvoiceEvent event) {
        return List.of(Set.of(InvoiceEvent.CANCEL, InvoiceEvent.ASK_CANCEL, InvoiceEvent.ASK_WITHDRAWAL), Set.of(InvoiceEvent.REJECT, InvoiceEvent.SEND_BACK,
                InvoiceEvent.WITHDRAW), Set.of(InvoiceEvent.ISSUE, InvoiceEvent.MAIL)).stream().anyMatch(family -> family.contains(event)
                && family.stream().anyMatch(each -> InvoiceTransition.TABLE.allows(now.status(), each)));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("INV-06")
    void every_hint_is_said_in_both_languages(InvoiceHint hint) {
        assertThat(Rulebook.texts().name(hint, Language.ZH_CN)).matches(".*\\p{IsHan}.*");
        assertThat(Rulebook.texts().name(hint, Language.EN_US)).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    @Tag("INV-06")
    void the_vendor_says_by_when_and_sellers_do_not() {
        var paper = request(VENDOR, PAPER, false, 20_000);
        assertThat(paper.progress().dueOn()).contains(LocalDate.of(2026, 11, 30));
        assertThat(paper.hint()).isEqualTo(InvoiceHint.VENDOR_REVIEWS);
        assertThat(paper.approve(THEN).orThrow().progress().dueOn()).contains(LocalDate.of(2026, 12, 2));
        assertThat(request(VENDOR, ELECTRONIC, false, 1).approve(THEN).orThrow().progress().dueOn()).contains(TODAY);
        assertThat(paper.approve(THEN).orThrow().hint()).isEqualTo(InvoiceHint.VENDOR_ISSUES_PAPER);
        var sellers = request(BY_SELLER, PAPER, false, 1);
        assertThat(sellers.progress().dueOn()).isEmpty();
        assertThat(sellers.hint()).isEqualTo(InvoiceHint.SELLER_REVIEWS);
        assertThat(sellers.approve(THEN).orThrow().hint()).isEqualTo(InvoiceHint.SELLER_ISSUES);
        assertThat(issued(paper).requestReturn(false, Optional.of("SF-2"), THEN).orThrow().progress().dueOn()).contains(LocalDate.of(2026, 12, 2));
    }

    @Test
    @Tag("INV-06")
    void paper_that_is_being_issued_is_cancelled_once_at_most_by_a_decision() {
        var issuing = request(VENDOR, PAPER, false, 1).approve(THEN).orThrow();
        var asked = issuing.cancel(THEN).orThrow();
        assertThat(asked.status()).isEqualTo(InvoiceStatus.CANCELLING);
        assertThat(asked.acceptCancel(THEN).orThrow().status()).isEqualTo(InvoiceStatus.CANCELLED);
        var refused = asked.refuseCancel("printed", THEN).orThrow();
        assertThat(refused.progress().reason()).contains("printed");
        assertThat(names(refused.cancel(THEN))).containsExactly("INVOICE_STATE");
        assertThat(names(request(VENDOR, ELECTRONIC, false, 1).approve(THEN).orThrow().cancel(THEN))).containsExactly("INVOICE_CANCEL_NOT_PAPER");
        assertThat(names(request(BY_SELLER, PAPER, false, 1).approve(THEN).orThrow().cancel(THEN))).containsExactly("INVOICE_CANCEL_NOT_VENDORS");
        assertThat(names(issuing.issue("no-1", TODAY, Optional.empty(), Optional.empty(), THEN))).containsExactly("FIELD_MISSING");
    }

    @Test
    @Tag("INV-11")
    void an_issuer_gives_each_number_once() {
        var issuing = request(VENDOR, PAPER, false, 1).approve(THEN).orThrow();
        assertThat(names(issuing.issue("no-1", TODAY, Optional.of("SF-1"), Optional.of(new InvoiceRequestId("other")), THEN)))
                .containsExactly("INVOICE_NUMBER_USED");
        assertThat(issuing.issue("no-1", TODAY, Optional.of("SF-1"), Optional.of(issuing.id()), THEN).isGranted()).isTrue();
    }

    @ParameterizedTest
    @Tag("INV-05")
    @CsvSource({"9999,PAPER,true", "10000,PAPER,false", "9999,ELECTRONIC,false"})
    void below_a_hundred_the_partner_pays_the_courier(long minor, InvoiceMedium medium, boolean byPartner) {
        assertThat(request(VENDOR, new InvoiceForm(VatType.VAT_ORDINARY, medium), false, minor).isCourierPaidByPartner()).isEqualTo(byPartner);
    }

    @Test
    @Tag("INV-07")
    void special_invoices_are_for_enterprises() {
        var special = new InvoiceForm(VatType.VAT_SPECIAL, InvoiceMedium.PAPER);
        var person = InvoiceWish.of(special, template(PERSON, false), Optional.empty(), Optional.empty()).orThrow();
        assertThat(names(Decision.unless(person.against(VENDOR, Set.of(), TODAY), person))).containsExactly("INVOICE_TITLE_NOT_ENTERPRISE");
        assertThat(names(Decision.unless(person.against(BY_SELLER, Set.of(special), TODAY), person))).containsExactly("INVOICE_TITLE_NOT_ENTERPRISE");
        assertThat(wish(special).against(VENDOR, Set.of(), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @Tag("INV-08")
    @CsvSource({"CLOUD_COMPUTING,2024-11-30,VAT_SPECIAL,DIGITAL,true", "CLOUD_COMPUTING,2024-11-30,VAT_SPECIAL,PAPER,false",
            "CLOUD_COMPUTING,2024-11-30,VAT_ORDINARY,ELECTRONIC,false", "CLOUD_COMPUTING,2024-11-29,VAT_SPECIAL,PAPER,true",
            "CLOUD_COMPUTING,2024-11-29,VAT_SPECIAL,DIGITAL,false", "TECHNOLOGIES,2026-01-01,VAT_SPECIAL,PAPER,true",
            "TECHNOLOGIES,2026-01-01,VAT_SPECIAL,ELECTRONIC,false", "TECHNOLOGIES,2026-01-01,VAT_ORDINARY,ELECTRONIC,true",
            "TECHNOLOGIES,2026-01-01,VAT_ORDINARY,PAPER,true", "TECHNOLOGIES,2026-01-01,VAT_ORDINARY,DIGITAL,false"})
    void forms_depend_on_the_signing_entity_and_the_day(String entity, LocalDate day, VatType type, InvoiceMedium medium, boolean issued) {
        var form = new InvoiceForm(type, medium);
        assertThat(names(Decision.unless(wish(form).against(new Issuer.Vendor(entity), Set.of(), day), form)))
                .isEqualTo(issued ? List.of() : List.of("INVOICE_FORM_NOT_OF_ENTITY"));
    }

    @Test
    @Tag("INV-09")
    void sellers_issue_the_forms_they_offer() {
        var wanted = wish(ELECTRONIC);
        assertThat(wanted.against(BY_SELLER, Set.of(ELECTRONIC), TODAY)).isEmpty();
        assertThat(names(Decision.unless(wanted.against(BY_SELLER, Set.of(PAPER, DIGITAL), TODAY), wanted))).containsExactly("INVOICE_FORM_NOT_OF_SELLER");
        assertThat(names(Decision.unless(wanted.against(BY_SELLER, Set.of(), TODAY), wanted))).containsExactly("INVOICE_FORM_NOT_OF_SELLER");
    }

    @Test
    @Tag("INV-10")
    void an_account_has_one_template_and_old_ones_stay() {
        var one = template(ENTERPRISE, true);
        assertThat(InvoiceTemplate.add(one, List.of()).isGranted()).isTrue();
        assertThat(names(InvoiceTemplate.add(one, List.of(one)))).containsExactly("INVOICE_TEMPLATE_EXISTS");
        var old = new InvoiceTemplate(new InvoiceTemplateId("t-2"), Samples.PARTNER, ENTERPRISE, false, RECEIVER, LocalDate.of(2020, 7, 31));
        assertThat(InvoiceTemplate.bring(old, List.of(one)).isGranted()).isTrue();
        assertThat(names(InvoiceTemplate.bring(one, List.of()))).containsExactly("INVOICE_TEMPLATE_TOO_NEW");
        var second = new InvoiceTemplate(new InvoiceTemplateId("t-3"), Samples.PARTNER, ENTERPRISE, true, RECEIVER, LocalDate.of(2020, 7, 31));
        assertThat(names(InvoiceTemplate.bring(second, List.of(one)))).containsExactly("INVOICE_TEMPLATE_SPECIAL_EXISTS");
        assertThat(names(old.change(ENTERPRISE, true, RECEIVER, List.of(one)))).containsExactly("INVOICE_TEMPLATE_SPECIAL_EXISTS");
        assertThat(names(one.change(PERSON, true, RECEIVER, List.of(old)))).containsExactly("INVOICE_TITLE_NOT_ENTERPRISE");
        var bare = new InvoiceTitle(TitleKind.ENTERPRISE, "Ltd", InvoiceTitle.Company.NONE);
        assertThat(names(one.change(bare, true, RECEIVER, List.of()))).hasSize(5).containsOnly("FIELD_MISSING");
        assertThat(names(one.change(new InvoiceTitle(TitleKind.INDIVIDUAL, "Li", Samples.COMPANY), false, RECEIVER, List.of()))).containsExactly("FIELD_INVALID");
        assertThat(names(InvoiceWish.of(new InvoiceForm(VatType.VAT_SPECIAL, InvoiceMedium.PAPER), old, Optional.empty(), Optional.empty())))
                .containsExactly("INVOICE_TEMPLATE_NOT_SPECIAL");
        assertThat(names(InvoiceWish.of(PAPER, one, Optional.of(InvoiceReceiver.NONE), Optional.empty()))).hasSize(3).containsOnly("FIELD_MISSING");
        assertThat(names(InvoiceWish.of(DIGITAL, one, Optional.of(InvoiceReceiver.NONE), Optional.empty()))).containsExactly("FIELD_MISSING");
    }

    @Test
    @Tag("INV-12")
    void of_goods_whose_seller_must_withdraw_the_seller_does_it() {
        var fresh = request(BY_SELLER, PAPER, true, 1);
        var asked = fresh.cancel(THEN).orThrow();
        assertThat(asked.status()).isEqualTo(InvoiceStatus.PENDING_REVIEW);
        assertThat(asked.hint()).isEqualTo(InvoiceHint.SELLER_IS_TO_WITHDRAW);
        assertThat(names(asked.cancel(THEN))).containsExactly("INVOICE_WITHDRAWAL_ASKED");
        assertThat(asked.reject("withdrawn", THEN).orThrow().status()).isEqualTo(InvoiceStatus.CANCELLED);
        var back = fresh.reject("which order?", THEN).orThrow();
        assertThat(back.status()).isEqualTo(InvoiceStatus.DRAFT);
        assertThat(back.edit(wish(DIGITAL), THEN).orThrow().wish().form()).isEqualTo(DIGITAL);
        assertThat(request(BY_SELLER, PAPER, false, 1).cancel(THEN).orThrow().status()).isEqualTo(InvoiceStatus.CANCELLED);
        assertThat(request(VENDOR, PAPER, true, 1).cancel(THEN).orThrow().status()).isEqualTo(InvoiceStatus.CANCELLED);
        assertThat(request(VENDOR, PAPER, false, 1).reject("no", THEN).orThrow().delete(THEN).orThrow().status()).isEqualTo(InvoiceStatus.DELETED);
    }

    @Test
    @Tag("INV-13")
    void returns_are_of_whole_invoices_and_are_not_taken_back() {
        var back = issued(request(VENDOR, PAPER, false, 5_000)).requestReturn(false, Optional.of("SF-9"), THEN).orThrow();
        assertThat(back.status()).isEqualTo(InvoiceStatus.RETURNING);
        assertThat(back.possibilities(THEN)).filteredOn(Possibility::isPossible).extracting(Possibility::event)
                .containsExactlyInAnyOrder("ACCEPT_RETURN", "REFUSE_RETURN");
        var refused = back.refuseReturn("torn", THEN).orThrow();
        var again = refused.requestReturn(false, Optional.empty(), THEN).orThrow();
        var done = again.acceptReturn(Optional.empty(), THEN).orThrow();
        assertThat(done.transfer(Optional.of(again)).orElseThrow().amount()).isEqualTo(cny(5_000));
        assertThat(names(request(VENDOR, PAPER, false, 1).requestReturn(false, Optional.empty(), THEN))).containsExactly("INVOICE_STATE");
    }

    @Test
    @Tag("INV-14")
    void a_used_digital_invoice_is_returned_once_the_buyer_has_accepted_the_red_letter_confirmation() {
        var unused = issued(request(CLOUD, DIGITAL, false, 1)).requestReturn(false, Optional.of("ignored"), THEN).orThrow();
        assertThat(unused.back().orElseThrow().courierNo()).as("nothing is mailed").isEmpty();
        assertThat(names(unused.sendRedLetter("red-1", THEN))).containsExactly("INVOICE_RED_LETTER_NONE");
        assertThat(names(unused.acceptReturn(Optional.empty(), THEN))).containsExactly("FIELD_MISSING");
        assertThat(unused.acceptReturn(Optional.of("credit-1"), THEN).isGranted()).isTrue();

        var used = issued(request(CLOUD, DIGITAL, false, 1)).requestReturn(true, Optional.empty(), THEN).orThrow();
        assertThat(used.hint()).isEqualTo(InvoiceHint.BUYER_CONFIRMS_RED_LETTER);
        assertThat(names(used.acceptReturn(Optional.of("credit-1"), THEN))).containsExactly("INVOICE_RED_LETTER_AWAITED");
        assertThat(names(used.confirmRedLetter(THEN))).containsExactly("INVOICE_RED_LETTER_NONE");
        var sent = used.sendRedLetter("red-1", THEN).orThrow();
        assertThat(names(sent.acceptReturn(Optional.of("credit-1"), THEN))).containsExactly("INVOICE_RED_LETTER_AWAITED");
        var confirmed = sent.confirmRedLetter(THEN).orThrow();
        assertThat(names(confirmed.confirmRedLetter(THEN))).containsExactly("INVOICE_RED_LETTER_CONFIRMED");
        assertThat(names(confirmed.sendRedLetter("red-2", THEN))).containsExactly("INVOICE_RED_LETTER_CONFIRMED");
        assertThat(confirmed.acceptReturn(Optional.of("credit-1"), THEN).orThrow().back().orElseThrow().creditNo()).contains("credit-1");
    }

    @Test
    @Tag("INV-17")
    void a_receipt_is_taken_for_confirmed_after_ninety_days() {
        var mailed = request(VENDOR, PAPER, false, 1).approve(THEN).orThrow().issue("no-1", TODAY, Optional.of("SF-1"), Optional.empty(), THEN).orThrow();
        assertThat(mailed.progress().dueOn()).contains(LocalDate.of(2027, 2, 25));
        assertThat(names(mailed.lapse(at(NOW.plus(Duration.ofDays(90)))))).containsExactly("INVOICE_STATE");
        var over = mailed.lapse(at(NOW.plus(Duration.ofDays(91)))).orThrow();
        assertThat(over.status()).isEqualTo(InvoiceStatus.ISSUED);
        assertThat(over.invoice().orElseThrow().bySystem()).isTrue();
        assertThat(mailed.confirm(THEN).orThrow().invoice().orElseThrow().bySystem()).isFalse();
    }

    @Test
    @Tag("INV-01")
    void its_own_text_tells_nothing_of_titles_and_receivers() {
        assertThat(request(VENDOR, PAPER, false, 1).toString()).doesNotContain("Partner Ltd", "Road 1", "13800000000", "li@example.com");
        assertThat(Arrays.stream(InvoiceStatus.values()).filter(InvoiceStatus::isTaking)).hasSize(8);
        assertThat(InvoiceRefusal.INVOICE_UNKNOWN.rule().id()).isEqualTo("INV-01");
        assertThat(InvoiceRefusal.INVOICE_TEMPLATE_UNKNOWN.rule().id()).isEqualTo("INV-10");
        assertThat(InvoiceRefusal.INVOICE_TEMPLATE_NONE.rule().id()).isEqualTo("INV-10");
    }
}
