package org.partnercenter.domain.identity.access;

import org.partnercenter.domain.kernel.Decision;

import java.util.Locale;

/**
 * Which passwords are taken: 10 to 128 characters, of at least five different ones, and not holding the name that signs in with it. Long
 * counts for more than odd, so nothing is asked about kinds of characters.
 */
public final class PasswordPolicy {

    public static final int MIN_LENGTH = 10;
    public static final int MAX_LENGTH = 128;
    public static final int MIN_DIFFERENT = 5;

    private PasswordPolicy() {
    }

    /** The password if it is fit; the refusal says nothing of it. */
    public static Decision<CharSequence> accept(CharSequence password, String name) {
        var text = password.toString();
        int length = text.codePointCount(0, text.length());
        boolean fit = length >= MIN_LENGTH && length <= MAX_LENGTH
                && text.codePoints().distinct().count() >= MIN_DIFFERENT
                && text.codePoints().noneMatch(c -> Character.isISOControl(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                && !text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
        return fit ? Decision.granted(password) : Decision.refused(AccessRefusal.PASSWORD_TOO_WEAK.refusal()
                .with("least", MIN_LENGTH).with("most", MAX_LENGTH).with("different", MIN_DIFFERENT));
    }
}
