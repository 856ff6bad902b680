package org.partnercenter.messaging.file;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnercenter.application.file.DroppedFile;
import org.partnercenter.application.file.FileModule;
import org.partnercenter.application.file.FileRow;
import org.partnercenter.application.file.InMemoryDroppedFiles;
import org.partnercenter.application.kernel.Answer;
import org.partnercenter.application.kernel.BroughtCode;
import org.partnercenter.application.kernel.Busy;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.CodeCheck;
import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.file.FileId;
import org.partnercenter.domain.file.FileRefusal;
import org.partnercenter.domain.file.FileStatus;
import org.partnercenter.domain.file.RowOutcome;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.messaging.kernel.Bodies;
import org.partnercenter.messaging.kernel.Reply;
import org.partnercenter.messaging.kernel.StrictJson;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One file on its way, with what stands in it. */
class FileWorkTest {

    record Pay(String to, String amount) {
    }

    record Paid(String to) {
    }

    private static final PartyId PARTNER = new PartyId("partner-1");
    private static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    private static final Operation<Pay, Paid> PAY = new Operation<>("test-pay", Pay.class, Paid.class,
            Set.of(PartyKind.DISTRIBUTOR), Set.of()).needingCode();
    private static final FileKind<Pay, Paid> KIND = new FileKind<>(PAY, List.of(
            Column.required("to", "收款人", Column.Type.TEXT), Column.optional("amount", "金额", Column.Type.AMOUNT)),
            List.of(new FileKind.Title("to", "收款人")), paid -> RowResult.granted(Map.of("to", paid.to())));

    private final TestHouse house = new TestHouse();
    private final InMemoryDroppedFiles files = house.transactions.register(new InMemoryDroppedFiles());
    private final List<Integer> batches = new ArrayList<>();
    private final List<BroughtCode> codes = new ArrayList<>();
    private int busyTimes;
    private boolean stopping;

    @TempDir
    private Path root;
    private Folders folders;
    private FileWork work;

    @BeforeEach
    void furnish() throws IOException {
        folders = new Folders(root);
        folders.create();
        house.checking(new Noting()).with(List.of(new UseCase<Pay, Paid>() {
            @Override
            public Operation<Pay, Paid> operation() {
                return PAY;
            }

            @Override
            public List<Outcome<Paid>> decide(List<Request<Pay>> requests, Instant now) {
                batches.add(requests.size());
                return requests.stream().map(FileWorkTest.this::pay).toList();
            }
        }));
        var module = new FileModule(files, List.of(KIND), Rulebook.texts());
        work = new FileWork(module, folders, party -> party.equals(PARTNER)
                ? Optional.of(Caller.mainAccount(PARTNER, PartyKind.DISTRIBUTOR)) : Optional.empty(), house.clocks,
                new FileApply.Tools(house.gateway(), new JustText(), files, "node", ZoneId.of("UTC+8"), 4, () -> stopping));
    }

    private Outcome<Paid> pay(Request<Pay> request) {
        var to = request.command().to();
        if (to.equals("busy") && busyTimes-- > 0) {
            throw new Busy("not now", null);
        }
        if (to.equals("bug")) {
            throw new IllegalStateException("a fault of ours");
        }
        var subject = Subject.of("payment", to, Viewers.none());
        if (to.equals("nobody")) {
            return Outcome.refused(List.of(CommonRefusal.PARTY_UNKNOWN.refusal()), subject);
        }
        return Outcome.granted(new Paid(to), subject, Effects.of(List.of(),
                List.of(new OutgoingEvent("test.paid", to, Map.of(), Viewers.none()))));
    }

    /** Lets every command through, and notes what code it had. */
    private final class Noting implements CodeCheck {

        @Override
        public List<Optional<Refusal>> use(List<Asked> commands, Instant now) {
            return commands.stream().map(command -> look(command, now)).toList();
        }

        @Override
        public Optional<Refusal> look(Asked command, Instant now) {
            command.code().ifPresent(codes::add);
            return Optional.empty();
        }
    }

    /** Bodies of one operation. */
    private static final class JustText implements Bodies {

        @Override
        public Optional<Operation<?, ?>> operation(String name) {
            return Optional.of(PAY);
        }

        @Override
        public <C> Decision<C> read(Operation<C, ?> operation, Caller caller, String json) {
            JsonNode body = StrictJson.object(json).orElseThrow();
            return body.has("to") ? Decision.granted(operation.command().cast(new Pay(body.path("to").asText(),
                    body.path("amount").asText()))) : Decision.refused(CommonRefusal.FIELD_MISSING.refusal("field", "to"));
        }

        @Override
        public <R> Reply reply(Operation<?, R> operation, Answer<R> answer, Language language) {
            throw new UnsupportedOperationException("files are answered by reports");
        }

        @Override
        public Reply refused(List<Refusal> refusals, Language language) {
            throw new UnsupportedOperationException("files are answered by reports");
        }
    }

    private DroppedFile dropped(String id, String text) throws IOException {
        return dropped(id, text, false);
    }

    private DroppedFile dropped(String id, String text, boolean onlyChecked) throws IOException {
        var file = DroppedFile.claimed(new FileId(id), new DroppedFile.Place(PARTNER.value(), "test-pay", id + ".csv", onlyChecked),
                Viewers.of(PARTNER, Optional.empty()), text.length(), NOW, List.of());
        files.claim("node", List.of(file), NOW.plusSeconds(30));
        Files.writeString(folders.working(file.id()), text);
        return file;
    }

    private DroppedFile stored(DroppedFile file) {
        return files.find(new Scope.Everything(), file.id()).orElseThrow();
    }

    /** In the order of their transactions. */
    private List<String> paid() {
        return house.outbox.entries().stream().map(entry -> entry.event().subject()).toList();
    }

    private List<RowOutcome> outcomes(DroppedFile file) {
        return files.rows(file.id(), 0, 100).stream().map(FileRow::outcome).toList();
    }

    @Test
    void rows_are_handed_in_by_chunks_and_put_away_with_a_report() throws IOException {
        var file = dropped("f", "to,amount\na,1\nb,2\nnobody,3\n,4\nc,5\n\nd,6\n");

        work.finish(file);

        assertThat(stored(file).status()).isEqualTo(FileStatus.DONE);
        assertThat(batches).containsExactly(3, 2);
        assertThat(paid()).containsExactly("a", "b", "c", "d");
        assertThat(files.rows(file.id(), 0, 9)).extracting(FileRow::line).containsExactly(2, 3, 4, 5, 6, 8);
        assertThat(folders.target(stored(file))).hasContent("to,amount\na,1\nb,2\nnobody,3\n,4\nc,5\n\nd,6\n");
        assertThat(Files.readString(folders.report(stored(file)))).startsWith("\uFEFFrow,reference,outcome,to,code,rule,sentence,remedy")
                .contains("4,,refused,,PARTY_NOT_FOUND,COM-13,").contains("8,,granted,d,,,,");
        assertThat(folders.working(file.id())).doesNotExist();
    }

    @Test
    @Tag("COM-25")
    void a_verification_code_goes_beside_the_command_and_serves_the_whole_file() throws IOException {
        var file = dropped("f", "to,verification_code,reference\na,123456,r1\nb,123456,r2\nc,,r3\nd,123456,\n");

        work.finish(file);

        var code = new BroughtCode(Secret.of("123456"), Optional.of("file/f"));
        assertThat(codes).containsExactly(code, code);
        assertThat(outcomes(file)).containsExactly(RowOutcome.GRANTED, RowOutcome.GRANTED, RowOutcome.GRANTED, RowOutcome.REFUSED);
        assertThat(files.rows(file.id(), 4, 1).getFirst().refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.is(CommonRefusal.FIELD_MISSING)).isTrue();
            assertThat(refusal.facts()).containsEntry("field", "reference");
        });
        assertThat(Files.readString(folders.report(stored(file)))).doesNotContain("123456");
    }

    @Test
    @Tag("COM-25")
    void the_same_rows_with_another_code_are_repeats() throws IOException {
        var first = dropped("f", "收款人,验证码,参考号\na,111111,r1\n");
        work.finish(first);
        var second = dropped("g", "收款人,验证码,参考号\na,222222,r1\n");

        work.finish(second);

        assertThat(outcomes(second)).containsExactly(RowOutcome.REPLAYED);
        assertThat(paid()).containsExactly("a");
    }

    @Test
    @Tag("COM-25")
    void a_file_that_is_only_checked_leaves_nothing_but_its_report() throws IOException {
        work.finish(dropped("f", "to,reference\na,r1\n"));
        var before = house.audit.entries().size();
        var check = dropped("g", "to,reference,verification_code\na,r1,\nb,r2,123456\nnobody,r3,123456\nb,r2,123456\n,r5,\n", true);

        work.finish(check);

        assertThat(outcomes(check)).containsExactly(RowOutcome.REPLAYED, RowOutcome.GRANTED, RowOutcome.REFUSED, RowOutcome.REPLAYED,
                RowOutcome.REFUSED);
        assertThat(paid()).containsExactly("a");
        assertThat(house.audit.entries()).hasSize(before);
        assertThat(codes).as("looked at once").hasSize(1);
        assertThat(folders.report(stored(check)).toString()).contains("/done/" + PARTNER + "/check/test-pay/");
        assertThat(Files.readString(folders.report(stored(check)))).contains(",would be granted,", ",would be refused,", "granted before, nothing");

        work.finish(dropped("h", "to,reference\nb,r2\n"));
        assertThat(paid()).as("the key was left free").containsExactly("a", "b");
    }

    @Test
    void a_row_that_breaks_in_a_check_is_told_alone() throws IOException {
        busyTimes = 1;
        var check = dropped("f", "to\na\nbug\nbusy\nb\n", true);

        work.finish(check);

        assertThat(outcomes(check)).containsExactly(RowOutcome.GRANTED, RowOutcome.REFUSED, RowOutcome.GRANTED, RowOutcome.GRANTED);
        assertThat(files.rows(check.id(), 2, 1).getFirst().refusals()).singleElement().matches(refusal -> refusal.is(FileRefusal.ROW_BROKE));
        assertThat(paid()).isEmpty();
    }

    @Test
    void a_row_that_breaks_is_refused_alone_and_one_that_has_to_wait_waits() throws IOException {
        busyTimes = 2;
        var file = dropped("f", "to\na\nbug\nbusy\nb\nc\n");

        work.finish(file);

        assertThat(outcomes(file)).containsExactly(RowOutcome.GRANTED, RowOutcome.REFUSED, RowOutcome.GRANTED,
                RowOutcome.GRANTED, RowOutcome.GRANTED);
        assertThat(files.rows(file.id(), 2, 1).getFirst().refusals()).singleElement()
                .matches(refusal -> refusal.is(FileRefusal.ROW_BROKE));
        assertThat(paid()).containsExactly("a", "busy", "b", "c");
    }

    @Test
    @Tag("COM-01")
    void what_was_decided_before_a_crash_is_not_handed_in_again() throws IOException {
        var text = "to\na\nb\nc\n";
        var file = dropped("f", text);
        work.finish(file);
        var again = dropped("g", text);
        var checked = again.passed(new DroppedFile.Checked(stored(file).checked().orElseThrow().digest(), 3));
        files.update("node", checked);
        files.record("node", again.id(), List.of(new FileRow(2, Optional.empty(), RowOutcome.GRANTED, Map.of(), List.of())));

        work.finish(checked);

        assertThat(outcomes(again)).containsExactly(RowOutcome.GRANTED, RowOutcome.REPLAYED, RowOutcome.REPLAYED);
        assertThat(paid()).containsExactly("a", "b", "c");
    }

    @Test
    void a_file_that_was_changed_or_disappeared_after_its_check_is_set_aside() throws IOException {
        var changed = dropped("f", "to\na\n").passed(new DroppedFile.Checked("another", 1));
        files.update("node", changed);
        var gone = dropped("g", "to\na\n").passed(new DroppedFile.Checked("another", 1));
        files.update("node", gone);
        Files.delete(folders.working(gone.id()));
        var goneAtOnce = dropped("h", "to\na\n");
        Files.delete(folders.working(goneAtOnce.id()));

        work.finish(changed);
        work.finish(gone);
        work.finish(goneAtOnce);

        assertThat(stored(changed).faults()).singleElement().matches(fault -> fault.is(FileRefusal.FILE_CHANGED));
        assertThat(stored(gone).faults()).singleElement().matches(fault -> fault.is(FileRefusal.FILE_GONE));
        assertThat(stored(goneAtOnce).faults()).singleElement().matches(fault -> fault.is(FileRefusal.FILE_GONE));
        assertThat(paid()).isEmpty();
    }

    @Test
    void a_file_of_more_than_a_gigabyte_or_two_million_rows_is_refused() throws IOException {
        var large = dropped("f", "to\n");
        try (var sparse = new RandomAccessFile(folders.working(large.id()).toFile(), "rw")) {
            sparse.setLength(Content.MAX_BYTES + 1);
        }
        var many = dropped("g", "to\n" + "a\n".repeat(FileCheck.MAX_ROWS + 1));

        work.finish(large);
        work.finish(many);

        assertThat(stored(large).faults()).singleElement().matches(fault -> fault.is(FileRefusal.FILE_TOO_LARGE));
        assertThat(stored(many).faults()).singleElement().matches(fault -> fault.is(FileRefusal.TOO_MANY_ROWS));
    }

    @Test
    void a_node_that_is_stopped_leaves_the_rest_for_later() throws IOException {
        stopping = true;
        var file = dropped("f", "to\na\n");

        assertThatThrownBy(() -> work.finish(file)).isInstanceOf(Stopping.class);
        assertThat(stored(file).status()).isEqualTo(FileStatus.APPLYING);
        assertThat(paid()).isEmpty();
    }

    @Test
    void what_another_node_has_taken_over_is_left_to_it() throws IOException {
        var file = dropped("f", "to\na\n");
        files.pickUp("other", Set.of(), NOW.plusSeconds(60), NOW.plusSeconds(90), 1);

        assertThatThrownBy(() -> work.finish(file)).hasMessageContaining("taken over");
        assertThat(paid()).isEmpty();
    }
}
