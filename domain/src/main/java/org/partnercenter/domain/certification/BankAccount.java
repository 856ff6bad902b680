package org.partnercenter.domain.certification;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the vendor pays to.
 *
 * @param accountName      the company's name (BIA-03)
 * @param number           digits, letters and dashes, as the bank writes it
 * @param branch           of the bank
 * @param intermediaryBank for payments from abroad
 */
public record BankAccount(AccountKind kind, Confidential accountName, Confidential number, String bank, String branch,
                          Optional<String> intermediaryBank) {

    public BankAccount {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(accountName, "accountName");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(bank, "bank");
        Objects.requireNonNull(branch, "branch");
        Objects.requireNonNull(intermediaryBank, "intermediaryBank");
    }

    /** The number without what only makes it easier to read: two spellings of one account are one account. */
    public Confidential key() {
        return new Confidential(Normalizer.normalize(number.plain(), Normalizer.Form.NFKC).replaceAll("[\\s-]", ""));
    }

    /** Whether it is another account, however it is written. */
    boolean isOther(BankAccount before) {
        return !key().equals(before.key()) || !bank.equals(before.bank) || !branch.equals(before.branch);
    }

    List<Refusal> faults(Confidential company) {
        return new Refusals()
                .refuseIf(kind == AccountKind.PERSONAL, CertificationRefusal.CERTIFICATION_ACCOUNT_PERSONAL.refusal("field", "bank.account_kind"))
                .refuseIf(!spelled(accountName).equals(spelled(company)),
                        CertificationRefusal.CERTIFICATION_ACCOUNT_NAME_DIFFERS.refusal("field", "bank.account_name"))
                .list();
    }

    /** Full-width and half-width brackets are the same, and blanks between words count once. */
    private static String spelled(Confidential name) {
        return Normalizer.normalize(name.plain(), Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    }
}
