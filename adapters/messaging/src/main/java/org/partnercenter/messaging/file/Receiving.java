package org.partnercenter.messaging.file;

import org.partnercenter.application.file.FileRow;
import org.partnercenter.application.kernel.Answer;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Receipt;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.domain.file.RowOutcome;
import org.partnercenter.domain.kernel.Refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Turns answers into outcomes of rows, and stores them with their commands.
 *
 * @param row   makes the row of a place in the batch
 * @param store stores rows
 */
record Receiving<R>(FileKind<?, R> kind, BiFunction<Integer, Outcome, FileRow> row, Consumer<List<FileRow>> store)
        implements Receipt<R> {

    /** What an answer means for its row. */
    record Outcome(RowOutcome outcome, Map<String, String> ids, List<Refusal> refusals) {
    }

    @Override
    public void store(int from, List<Answer<R>> answers) {
        var decided = new ArrayList<FileRow>();
        for (int i = 0; i < answers.size(); i++) {
            decided.add(row.apply(from + i, outcome(answers.get(i))));
        }
        store.accept(decided);
    }

    private Outcome outcome(Answer<R> answer) {
        var result = answer.decision().fold(kind.result(), RowResult::refused);
        if (!result.refusals().isEmpty()) {
            return new Outcome(RowOutcome.REFUSED, Map.of(), result.refusals());
        }
        return new Outcome(answer.replayed() ? RowOutcome.REPLAYED : RowOutcome.GRANTED, result.ids(), List.of());
    }
}
