package org.partnercenter.messaging.file;

import org.partnercenter.application.file.DroppedFile;
import org.partnercenter.application.file.DroppedFiles;
import org.partnercenter.application.file.FileRow;
import org.partnercenter.application.file.FileTakenOver;
import org.partnercenter.application.kernel.BroughtCode;
import org.partnercenter.application.kernel.Busy;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.CommandKey;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.domain.file.FileRefusal;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.messaging.kernel.Bodies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Pass two: applies the rows of a file that has passed the check, chunk by chunk, or asks what they would bring about where the file is to
 * be checked only. What becomes of a row is stored in the
 * transaction of its command, so that a row that is decided is never handed in again, and one that is not always is.
 */
final class FileApply<C, R> {

    /** What applying needs, whatever the file. */
    record Tools(Gateway gateway, Bodies bodies, DroppedFiles files, String node, ZoneId zone, int chunk,
                 BooleanSupplier isStopping) {
    }

    private static final Logger LOG = LoggerFactory.getLogger(FileApply.class);
    private static final int ATTEMPTS = 3;

    private final Tools tools;
    private final DroppedFile file;
    private final FileKind<C, R> kind;
    private final Caller caller;
    private final RowBody body;
    private final Patience patience;
    private final List<Row> waiting = new ArrayList<>();

    FileApply(Tools tools, DroppedFile file, FileKind<C, R> kind, Caller caller) {
        this.tools = tools;
        this.file = file;
        this.kind = kind;
        this.caller = caller;
        this.body = new RowBody(kind, tools.zone());
        this.patience = new Patience(tools.isStopping());
    }

    /**
     * Applies what is not decided yet.
     *
     * @throws FileTakenOver if another node works on the file now
     * @throws Stopping if this node is being stopped
     */
    void apply(Path path, Charset charset) throws IOException {
        FileText.of(file.place().name()).orElseThrow().read(path, charset, kind, new RowVisitor() {
            @Override
            public void language(Language language) {
                // Known since the check.
            }

            @Override
            public void row(Row row) {
                waiting.add(row);
                if (kind.whole().isEmpty() && waiting.size() == tools.chunk()) {
                    applyWaiting();
                }
            }

            @Override
            public boolean fault(Refusal fault) {
                throw new IllegalStateException("a file that passed the check has a fault: " + fault.code());
            }
        });
        applyWaiting();
    }

    private void applyWaiting() {
        int failures = 0;
        var open = undecided();
        while (!open.isEmpty()) {
            patience.goOnUnlessStopping();
            failures = submitOrNote(open, failures);
            open = undecided();
            patience.rest(!open.isEmpty());
        }
        patience.reset();
        waiting.clear();
    }

    /** @return how often it failed so far */
    private int submitOrNote(List<Row> open, int failures) {
        try {
            submit(open);
            return failures;
        } catch (Busy busy) {
            LOG.warn("file {} waits: {}", file.id(), busy.getMessage());
            return failures;
        } catch (FileTakenOver over) {
            throw over;
        } catch (RuntimeException broken) {
            return giveUpAfter(failures + 1, broken);
        }
    }

    private List<Row> undecided() {
        if (waiting.isEmpty()) {
            return List.of();
        }
        var decided = tools.files().decided(file.id(), waiting.getFirst().line(), waiting.getLast().line());
        return decided.isEmpty() ? List.copyOf(waiting)
                : waiting.stream().filter(row -> !decided.contains(row.line())).toList();
    }

    private void submit(List<Row> rows) {
        if (kind.whole().isPresent()) {
            submitAsOne(rows, kind.whole().get());
            return;
        }
        var readable = new ArrayList<Row>();
        var batch = new ArrayList<Submission<C>>();
        var malformed = new ArrayList<FileRow>();
        for (var row : rows) {
            var read = read(row);
            if (read.isGranted()) {
                readable.add(row);
                batch.add(new Submission<>(caller, Optional.of(key(row)), read.orThrow(),
                        new Origin(Channel.FILE, file.id() + ":" + row.line()), code(row)));
            } else {
                malformed.add(FileRow.refused(row.line(), reference(row), words(read.refusals())));
            }
        }
        if (!malformed.isEmpty()) {
            tools.files().record(tools.node(), file.id(), malformed);
        }
        if (!batch.isEmpty()) {
            handIn(batch, receipt(readable));
        }
    }

    /** All rows are one command, under the key of the first, and one row at fault refuses them all. */
    private void submitAsOne(List<Row> rows, FileKind.Whole<C> whole) {
        var commands = new ArrayList<C>();
        var malformed = new HashMap<Row, List<Refusal>>();
        rows.forEach(row -> read(row).fold(commands::add, refusals -> malformed.put(row, words(refusals)) == null));
        var command = malformed.isEmpty() ? whole.join().apply(commands)
                : Decision.<C>refused(List.of(FileRefusal.ROW_OF_REFUSED_FILE.refusal()));
        if (!command.isGranted()) {
            tools.files().record(tools.node(), file.id(), rows.stream().map(row -> FileRow.refused(row.line(), reference(row),
                    malformed.getOrDefault(row, words(command.refusals())))).toList());
            return;
        }
        var first = rows.getFirst();
        var receiving = new Receiving<>(kind, (place, outcome) -> new FileRow(first.line(), reference(first), outcome.outcome(), outcome.ids(),
                words(outcome.refusals())), decided -> tools.files().record(tools.node(), file.id(), ofAll(rows, decided.getFirst())));
        handIn(List.of(new Submission<>(caller, Optional.of(key(first)), command.orThrow(),
                new Origin(Channel.FILE, file.id() + ":" + first.line()), code(first))), receiving);
    }

    /** What was only asked is stored by itself: there is no command that it belongs to. */
    private void handIn(List<Submission<C>> batch, Receiving<R> receiving) {
        if (file.place().onlyChecked()) {
            tools.gateway().ask(kind.operation(), batch, receiving);
        } else {
            tools.gateway().submit(kind.operation(), batch, receiving);
        }
    }

    private static List<FileRow> ofAll(List<Row> rows, FileRow outcome) {
        return rows.stream().map(row -> new FileRow(row.line(), reference(row), outcome.outcome(), outcome.ids(), outcome.refusals())).toList();
    }

    private Receiving<R> receipt(List<Row> rows) {
        return new Receiving<>(kind, (place, outcome) -> {
            var row = rows.get(place);
            return new FileRow(row.line(), reference(row), outcome.outcome(), outcome.ids(), words(outcome.refusals()));
        }, decided -> tools.files().record(tools.node(), file.id(), decided));
    }

    private Decision<C> read(Row row) {
        var tooLong = row.reference().filter(text -> text.length() > CommandKey.MAX_LENGTH);
        if (tooLong.isPresent()) {
            return Decision.refused(CommonRefusal.FIELD_TOO_LONG.refusal("field", FileKind.REFERENCE.name())
                    .with("limit", CommandKey.MAX_LENGTH));
        }
        // Without one, its key would depend on the code, and the file with another code would be applied anew.
        if (row.code().isPresent() && row.reference().isEmpty()) {
            return Decision.refused(CommonRefusal.FIELD_MISSING.refusal("field", FileKind.REFERENCE.name()));
        }
        return tools.bodies().read(kind.operation(), caller, body.json(row));
    }

    /** One code is for all rows of one file. */
    private Optional<BroughtCode> code(Row row) {
        return row.code().map(code -> new BroughtCode(code, Optional.of("file/" + file.id())));
    }

    private CommandKey key(Row row) {
        return CommandKey.ofRow(row.reference().orElseGet(() -> "file:" + kind.name() + ":"
                + file.checked().orElseThrow().digest() + ":" + row.line()));
    }

    private static Optional<String> reference(Row row) {
        return row.reference().filter(text -> text.length() <= CommandKey.MAX_LENGTH);
    }

    private List<Refusal> words(List<Refusal> refusals) {
        return refusals.stream().map(body::inWordsOfFile).toList();
    }

    /** A batch that breaks is tried row by row, so the first row that is not decided is the one that broke. */
    private int giveUpAfter(int failures, RuntimeException broken) {
        if (failures < ATTEMPTS) {
            LOG.warn("a row of file {} broke and will be tried again", file.id(), broken);
            return failures;
        }
        var row = undecided().getFirst();
        LOG.error("row {} of file {} broke {} times and is refused", row.line(), file.id(), ATTEMPTS, broken);
        tools.files().record(tools.node(), file.id(), List.of(FileRow.refused(row.line(), reference(row),
                List.of(FileRefusal.ROW_BROKE.refusal()))));
        return 0;
    }
}
