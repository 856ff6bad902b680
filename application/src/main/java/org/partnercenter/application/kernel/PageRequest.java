package org.partnercenter.application.kernel;

import java.util.Optional;

/**
 * A slice of a list (COM-05).
 *
 * @param offset  rows, not pages, to skip; from 0
 * @param limit   rows at most; from 1
 * @param after   marker: the id of the last row already seen; rows behind it only, however far, at the cost of the first page
 * @param counted whether the total is wanted; whoever reads on and on asks for it once
 */
public record PageRequest(int offset, int limit, Optional<String> after, boolean counted) {

    public PageRequest {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("a page starts at 0 or later and holds one row or more");
        }
    }

    public PageRequest(int offset, int limit) {
        this(offset, limit, Optional.empty(), true);
    }

    public PageRequest behind(Optional<String> marker) {
        return new PageRequest(offset, limit, marker, counted);
    }

    /** The rows behind the marker, without the total. */
    public static PageRequest onwards(int limit, String marker) {
        return new PageRequest(0, limit, Optional.of(marker), false);
    }
}
