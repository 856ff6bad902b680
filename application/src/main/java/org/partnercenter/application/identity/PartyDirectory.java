package org.partnercenter.application.identity;

import org.partnercenter.domain.identity.Party;

import java.util.List;
import java.util.Set;

/** Finds parties by what they are called, or by where they are reached. */
public interface PartyDirectory {

    /** So many digits, the last ones, tell mobile phones apart. */
    int PHONE_DIGITS = 11;

    /** @param lowerCase account names in lower case; theirs are compared without regard to case */
    List<Party> byAccountName(Set<String> lowerCase);

    /** @param domestic mobile phones of eleven digits; however theirs are written, the last eleven digits count */
    List<Party> byMobilePhone(Set<String> domestic);

    /** @param lowerCase mail addresses in lower case; theirs are compared without regard to case */
    List<Party> byEmail(Set<String> lowerCase);
}
