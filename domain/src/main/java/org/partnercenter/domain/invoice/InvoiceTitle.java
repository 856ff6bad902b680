package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whom an invoice is made out to. Tells of a company or a person: its own text form tells nothing.
 *
 * @param text    the name, 1 to {@link #MAX_TEXT}
 * @param company what else there is of a company; of a person nothing
 */
public record InvoiceTitle(TitleKind kind, String text, Company company) {

    public static final int MAX_TEXT = 128;
    public static final int MAX_TAXPAYER = 20;

    /** The tax data of a company. */
    public record Company(Optional<String> taxpayerId, Optional<String> bank, Optional<String> bankAccount, Optional<String> address,
                          Optional<String> phone) {

        public static final Company NONE = new Company(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public Company {
            Objects.requireNonNull(taxpayerId, "taxpayerId");
            Objects.requireNonNull(bank, "bank");
            Objects.requireNonNull(bankAccount, "bankAccount");
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(phone, "phone");
        }

        @Override
        public String toString() {
            return "***";
        }
    }

    public InvoiceTitle {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(company, "company");
    }

    List<Refusal> faults(boolean special) {
        boolean enterprise = kind == TitleKind.ENTERPRISE;
        return new Refusals()
                .refuseIf(enterprise && company.taxpayerId().isEmpty(), missing("title.taxpayer_id"))
                .refuseIf(!enterprise && !company.equals(Company.NONE), CommonRefusal.FIELD_INVALID.refusal("field", "title"))
                .refuseIf(special && !enterprise, InvoiceRefusal.INVOICE_TITLE_NOT_ENTERPRISE.refusal())
                .refuseIf(special && enterprise && company.bank().isEmpty(), missing("title.bank"))
                .refuseIf(special && enterprise && company.bankAccount().isEmpty(), missing("title.bank_account"))
                .refuseIf(special && enterprise && company.address().isEmpty(), missing("title.address"))
                .refuseIf(special && enterprise && company.phone().isEmpty(), missing("title.phone")).list();
    }

    private static Refusal missing(String field) {
        return CommonRefusal.FIELD_MISSING.refusal("field", field);
    }

    @Override
    public String toString() {
        return kind + " ***";
    }
}
