package org.partnercenter.domain.benefit.voucher;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitShelf;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.Deadline;
import org.partnercenter.domain.benefit.Person;
import org.partnercenter.domain.benefit.Side;
import org.partnercenter.domain.kernel.Money;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.benefit.BenefitShelf.reasons;
import static org.partnercenter.domain.benefit.BenefitShelf.with;

/** The programme that the page on adding programmes adds: it does what the page says, and stands there as it stands here. */
class AddedProgrammeTest {

    private static final Path SOURCE = Path.of("src/test/java/org/partnercenter/domain/benefit/voucher/ExamVouchers.java");
    private static final Path PAGE = Path.of("../docs/benefits-add-a-programme.md");
    private static final Map<String, Object> FEE = Map.of("person_id", "P1", "exam", "ARCHITECT", "passed_on", "2025-08-10", "fee", 1200, "proofs",
            List.of("report-1"));

    private final BenefitShelf shelf = new BenefitShelf(new ExamVouchers(), LocalDate.of(2025, 8, 20))
            .person(new Person("P1", "SERVICE", true, "SOLUTION_ARCHITECT", Optional.empty(), List.of()))
            .allow("ARCHITECT", "1500.00", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    @Test
    @Tag("PAY-08")
    void it_goes_from_a_draft_to_the_payment() {
        var fee = shelf.begin(BenefitEvent.SAVE, Map.of("person_id", "P1")).orThrow();
        assertThat(fee.status()).isEqualTo(BenefitStatus.DRAFT);

        assertThat(reasons(shelf.next(fee, BenefitEvent.SUBMIT))).hasSize(4).containsOnly("FIELD_MISSING");
        var submitted = shelf.next(fee, BenefitEvent.SUBMIT, FEE).orThrow();
        assertThat(submitted.status()).isEqualTo(BenefitStatus.UNDER_REVIEW);
        assertThat(submitted.amount()).contains(Money.of("1200.00", "CNY"));
        assertThat(submitted.deadline()).contains(new Deadline(LocalDate.of(2025, 8, 27), Side.PLATFORM));

        shelf.next(fee, BenefitEvent.REJECT).orThrow();
        shelf.next(fee, BenefitEvent.SUBMIT).orThrow();
        shelf.next(fee, BenefitEvent.APPROVE).orThrow();
        assertThat(reasons(shelf.next(fee, BenefitEvent.ENTER_INVOICES, BenefitShelf.invoices("1", 1000)))).containsExactly("PARTNER_INVOICE_SUM");
        shelf.next(fee, BenefitEvent.ENTER_INVOICES, BenefitShelf.invoices("1", 1200)).orThrow();
        shelf.next(fee, BenefitEvent.APPROVE).orThrow();
        assertThat(shelf.next(fee, BenefitEvent.PAY, Map.of("bank_reference", "B-1")).orThrow().status()).isEqualTo(BenefitStatus.PAID);

        assertThat(reasons(shelf.next(fee, BenefitEvent.SUBMIT))).containsExactly("BENEFIT_STATE");
    }

    @Test
    @Tag("PAY-08")
    void all_that_stands_in_the_way_is_told_at_once() {
        shelf.begin(BenefitEvent.SUBMIT, FEE).orThrow();

        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, with(FEE, "fee", 1501)))).containsExactly("VOUCHER_USED", "VOUCHER_FEE");
        assertThat(reasons(shelf.begin(BenefitEvent.SUBMIT, with(FEE, "person_id", "P2")))).containsExactly("VOUCHER_PERSON");
    }

    @Test
    void the_page_shows_this_very_programme() throws IOException {
        assertThat(Files.readString(PAGE)).contains("```java\n" + Files.readString(SOURCE) + "```");
    }
}
