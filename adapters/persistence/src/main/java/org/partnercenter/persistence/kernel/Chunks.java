package org.partnercenter.persistence.kernel;

import java.util.ArrayList;
import java.util.List;

/** Cuts long lists so that no statement has more bind values than the protocol allows (65 535). */
public final class Chunks {

    private static final int ROWS = 1_000;

    private Chunks() {
    }

    public static <T> List<List<T>> of(List<T> all) {
        if (all.size() <= ROWS) {
            return all.isEmpty() ? List.of() : List.of(all);
        }
        var chunks = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += ROWS) {
            chunks.add(all.subList(from, Math.min(from + ROWS, all.size())));
        }
        return chunks;
    }
}
