package org.partnercenter.domain.notice;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Texts;

import java.util.HashMap;
import java.util.Map;

/** What a notice tells. Title and text stand in the bundle beside; the text is made when it is read, in the reader's language. */
public enum NoticeKind {
    CUSTOMER_ASSOCIATED,
    CUSTOMER_LEFT,
    MODEL_SWITCHED,
    RESELLER_CHANGED,
    RESELLER_REMOVED,
    REAL_NAME_APPLIED,
    REAL_NAME_PASSED,
    REAL_NAME_REFUSED,
    REAL_NAME_PASSED_FOR,
    REAL_NAME_REFUSED_FOR,
    COUPON_ISSUED,
    COUPON_RECLAIMED,
    QUOTA_GRANTED,
    QUOTA_ADJUSTED,
    QUOTA_IN_ADJUSTMENT,
    QUOTA_FROZEN,
    QUOTA_UNFROZEN,
    QUOTA_INVALIDATED,
    QUOTA_PASSED_ON,
    QUOTA_TAKEN_BACK;

    private static final String MODEL = "model";

    public String title(Texts texts, Language language) {
        return texts.name(this, language);
    }

    /** @param facts what the text mentions: ids, amounts, never names; {@code model} is an {@link AssociationType} */
    public String text(Texts texts, Map<String, String> facts, Language language) {
        var told = new HashMap<>(facts);
        told.computeIfPresent(MODEL, (fact, type) -> texts.name(AssociationType.valueOf(type), language));
        return texts.say("NoticeKind." + name() + ".text", told, language);
    }
}
