package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Map;

/**
 * What a granted command means for its row: some operations answer each of their items, and a row has one.
 *
 * @param ids      what the row brought about, by the names of {@link FileKind#results}
 * @param refusals why its item was refused after all; empty if it was not
 */
public record RowResult(Map<String, String> ids, List<Refusal> refusals) {

    public RowResult {
        ids = Map.copyOf(ids);
        refusals = List.copyOf(refusals);
    }

    public static RowResult granted(Map<String, String> ids) {
        return new RowResult(ids, List.of());
    }

    public static RowResult refused(List<Refusal> refusals) {
        return new RowResult(Map.of(), refusals);
    }
}
