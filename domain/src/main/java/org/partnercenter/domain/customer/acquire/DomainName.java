package org.partnercenter.domain.customer.acquire;

import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which names the accounts of created customers can have: 5 to 32 letters, digits, underscores and hyphens, not beginning with a digit,
 * nor with {@code op_} or {@code shadow_}.
 */
public final class DomainName {

    public static final int MIN = 5;
    public static final int MAX = 32;
    private static final Pattern FORM = Pattern.compile("[a-zA-Z_-][a-zA-Z0-9_-]*");
    private static final List<String> RESERVED = List.of("op_", "shadow_");

    private DomainName() {
    }

    /** Why the name is not taken; empty where it is. */
    public static List<Refusal> faultsOf(String name) {
        boolean fits = name.length() >= MIN && name.length() <= MAX && FORM.matcher(name).matches()
                && RESERVED.stream().noneMatch(name.toLowerCase(Locale.ROOT)::startsWith);
        return Stream.of(AcquireRefusal.DOMAIN_NAME_FORM.refusal("least", MIN).with("most", MAX)).filter(fault -> !fits).toList();
    }

    /** A name of 32 characters out of an id of 32 hexadecimal digits. */
    public static String of(String id) {
        if (id.length() < 2) {
            throw new IllegalArgumentException("an id of ours has 32 digits");
        }
        return "c" + id.substring(1);
    }
}
