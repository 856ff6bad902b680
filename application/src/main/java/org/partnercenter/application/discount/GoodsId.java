package org.partnercenter.application.discount;

import org.partnercenter.domain.discount.DiscountAsk;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names discounted goods: one line of a discount. @param position of the line, from 1 */
public record GoodsId(DiscountId discount, int position) {

    private static final char BETWEEN = '-';
    private static final Pattern POSITION = Pattern.compile("[1-9][0-9]{0,2}");

    public GoodsId {
        if (position < 1 || position > DiscountAsk.MAX_LINES) {
            throw new IllegalArgumentException("a discount has lines 1 to " + DiscountAsk.MAX_LINES);
        }
    }

    /** What such a text names; empty if it can name none. */
    public static Optional<GoodsId> of(String text) {
        int at = text.lastIndexOf(BETWEEN);
        var line = text.substring(at + 1);
        if (at < 1 || !POSITION.matcher(line).matches() || !PartyId.isValid(text.substring(0, at))) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(line)).filter(position -> position <= DiscountAsk.MAX_LINES)
                .map(position -> new GoodsId(new DiscountId(text.substring(0, at)), position));
    }

    @Override
    public String toString() {
        return discount.value() + BETWEEN + position;
    }
}
