package org.partnercenter.rest.account;

import org.partnercenter.application.account.AccountLists;
import org.partnercenter.domain.account.Allocating;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.Violation;

import java.math.BigDecimal;
import java.util.List;

/** How much may be given and taken back now, and what stands in the way. */
record ReachShape(Way allocate, Way takeBack) {

    /** @param most the largest amount the balance allows */
    record Way(boolean possible, BigDecimal most, List<Violation> violations) {

        static Way of(Allocating.Reach reach, Language language) {
            return new Way(reach.obstacles().isEmpty(), reach.most().toMajor(), Violation.of(reach.obstacles(), language));
        }
    }

    static ReachShape of(AccountLists.Reaches reaches, Language language) {
        return new ReachShape(Way.of(reaches.give(), language), Way.of(reaches.takeBack(), language));
    }
}
