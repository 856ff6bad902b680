package org.partnercenter.domain.kernel;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a message goes. Personal data: its text form can be recognised by the one it belongs to, and used by nobody.
 *
 * @param address a phone number, or a mail address
 */
public record Receiver(Medium medium, String address) {

    private static final Pattern DOMESTIC = Pattern.compile("(?:(?:\\+|00)86[- ]?)?(1[0-9]{10})");
    private static final String STARS = "****";
    private static final int HEAD = 3;
    private static final int TAIL = 4;

    public Receiver {
        Objects.requireNonNull(medium, "medium");
        Objects.requireNonNull(address, "address");
    }

    /**
     * A mobile phone in mainland China (COM-26): 11 digits that begin with 1, with or without the country's number before them.
     * One phone is one receiver, however it is written.
     */
    public static Optional<Receiver> domesticPhone(String number) {
        var matcher = DOMESTIC.matcher(number);
        return matcher.matches() ? Optional.of(new Receiver(Medium.SMS, matcher.group(1))) : Optional.empty();
    }

    /** First three and last four digits of a phone; first character and domain of a mail address. */
    public String masked() {
        return switch (medium) {
            case SMS -> address.length() <= HEAD + TAIL ? STARS
                    : address.substring(0, HEAD) + STARS + address.substring(address.length() - TAIL);
            case MAIL -> {
                int at = address.indexOf('@');
                yield at < 1 ? STARS : address.substring(0, address.offsetByCodePoints(0, 1)) + STARS + address.substring(at);
            }
        };
    }

    @Override
    public String toString() {
        return masked();
    }
}
