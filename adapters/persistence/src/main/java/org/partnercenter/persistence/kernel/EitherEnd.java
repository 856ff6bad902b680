package org.partnercenter.persistence.kernel;

import org.partnercenter.application.kernel.PageRequest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A slice of a sorted list of known length, read from the end that is nearer: the last page costs what the first one does.
 *
 * @param reversed whether to sort the other way round
 * @param offset   rows to skip from that end
 * @param limit    rows to read; may be 0
 */
public record EitherEnd(boolean reversed, int offset, int limit) {

    /** @param total rows of the list; of no meaning where the page was not counted or begins behind a marker */
    public static EitherEnd of(PageRequest page, long total) {
        if (!page.counted() || page.after().isPresent() || page.offset() <= total / 2) {
            return new EitherEnd(false, page.offset(), page.limit());
        }
        long rest = Math.max(0, total - page.offset());
        int limit = (int) Math.min(page.limit(), rest);
        return new EitherEnd(true, (int) (rest - limit), limit);
    }

    /** The rows in the order of the list. */
    public <T> List<T> inOrder(List<T> read) {
        if (!reversed) {
            return read;
        }
        var turned = new ArrayList<>(read);
        Collections.reverse(turned);
        return turned;
    }
}
