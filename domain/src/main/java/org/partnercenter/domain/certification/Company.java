package org.partnercenter.domain.certification;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/** Which company it is. @param legalId its number in the register of companies @param address where it is registered */
public record Company(Confidential title, Confidential legalId, Confidential address) {

    public Company {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(legalId, "legalId");
        Objects.requireNonNull(address, "address");
    }

    /** The number as the register knows it: two spellings of one company are one company. */
    public Confidential key() {
        return new Confidential(Normalizer.normalize(legalId.plain(), Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT));
    }
}
