package org.partnercenter.application.file;

import org.partnercenter.domain.file.RowOutcome;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one row.
 *
 * @param line      the line of the file it begins in, from 1
 * @param reference the key its sender gave it
 * @param ids       what it brought about, now or when it was applied first
 * @param refusals  why it was refused; empty if it was not
 */
public record FileRow(int line, Optional<String> reference, RowOutcome outcome, Map<String, String> ids,
                      List<Refusal> refusals) {

    public FileRow {
        ids = Map.copyOf(ids);
        refusals = List.copyOf(refusals);
    }

    public static FileRow refused(int line, Optional<String> reference, List<Refusal> refusals) {
        return new FileRow(line, reference, RowOutcome.REFUSED, Map.of(), refusals);
    }
}
