package org.partnercenter.application.account;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.Optional;

/** What can be wrong with a command before anything is looked up. */
final class MoneyFaults {

    private static final int MAX_MEMO = 256;

    private MoneyFaults() {
    }

    static List<Refusal> amount(Money amount) {
        return new Refusals().refuseIf(!amount.isPositive(), CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "amount")).list();
    }

    static List<Refusal> memo(Optional<String> memo) {
        return new Refusals().refuseIf(memo.filter(text -> text.length() > MAX_MEMO).isPresent(),
                CommonRefusal.FIELD_TOO_LONG.refusal("field", "memo").with("limit", MAX_MEMO)).list();
    }
}
