package org.partnercenter.application.kernel;

/**
 * A slice of a list (COM-05).
 *
 * @param offset rows, not pages, to skip; from 0
 * @param limit  rows at most; from 1
 */
public record PageRequest(int offset, int limit) {

    public PageRequest {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("a page starts at 0 or later and holds one row or more");
        }
    }
}
