package org.partnercenter.domain.customer.acquire;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Which passwords partners can give the customers they create: 8 to 128 characters of two classes out of four, not the name of the
 * account nor its reverse, and not holding the phone. The faults tell nothing of the password.
 */
public final class CustomerPassword {

    public static final int MIN = 8;
    public static final int MAX = 128;
    private static final int CLASSES = 2;

    private CustomerPassword() {
    }

    /** All that is wrong with it. @param phone of the customer, eleven digits */
    public static List<Refusal> faultsOf(CharSequence password, String name, Optional<String> phone) {
        var text = password.toString();
        int length = text.codePointCount(0, text.length());
        var lower = text.toLowerCase(Locale.ROOT);
        var lowerName = name.toLowerCase(Locale.ROOT);
        return new Refusals()
                .refuseIf(length < MIN || length > MAX || text.chars().anyMatch(Character::isISOControl),
                        AcquireRefusal.PASSWORD_LENGTH.refusal("least", MIN).with("most", MAX))
                .refuseIf(classesIn(text) < CLASSES, AcquireRefusal.PASSWORD_CLASSES.refusal())
                .refuseIf(lower.equals(lowerName) || lower.equals(new StringBuilder(lowerName).reverse().toString()),
                        AcquireRefusal.PASSWORD_IS_NAME.refusal())
                .refuseIf(phone.filter(text::contains).isPresent(), AcquireRefusal.PASSWORD_HOLDS_PHONE.refusal())
                .list();
    }

    private static long classesIn(String text) {
        IntPredicate upper = c -> c >= 'A' && c <= 'Z';
        IntPredicate lower = c -> c >= 'a' && c <= 'z';
        IntPredicate digit = c -> c >= '0' && c <= '9';
        return Stream.of(upper, lower, digit, upper.or(lower).or(digit).negate()).filter(each -> text.chars().anyMatch(each)).count();
    }
}
