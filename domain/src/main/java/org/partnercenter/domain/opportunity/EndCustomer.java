package org.partnercenter.domain.opportunity;

import org.partnercenter.domain.kernel.PartyId;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The customer an opportunity is about; everything may be missing in a draft.
 *
 * @param title   as in the register of companies
 * @param code    its unified social credit code
 * @param account it already has with the vendor
 * @param place   where it is, and so which office looks after it (OPP-11)
 */
public record EndCustomer(Optional<String> title, Optional<String> code, Optional<PartyId> account, Optional<RepOffice> place) {

    public EndCustomer {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(place, "place");
    }

    /** Two spellings of one code are one code. */
    public Optional<String> codeKey() {
        return code.map(text -> folded(text).replaceAll("[\\s-]", ""));
    }

    /** Two spellings of one name are one name: case, width, blanks and brackets do not matter. */
    public Optional<String> titleKey() {
        return title.map(text -> folded(text).replaceAll("[\\p{P}\\s]", ""));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    /** By what it is the same customer; empty if it is not (OPP-15). Where both have a code, the code decides. */
    public Optional<Contest.CustomerMatch> match(EndCustomer other) {
        if (codeKey().isPresent() && other.codeKey().isPresent()) {
            return codeKey().equals(other.codeKey()) ? Optional.of(Contest.CustomerMatch.CUSTOMER_CODE) : Optional.empty();
        }
        return titleKey().isPresent() && titleKey().equals(other.titleKey()) ? Optional.of(Contest.CustomerMatch.CUSTOMER_NAME) : Optional.empty();
    }
}
