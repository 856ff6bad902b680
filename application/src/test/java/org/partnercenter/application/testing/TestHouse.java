package org.partnercenter.application.testing;

import org.partnercenter.application.kernel.Answer;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.CodeCheck;
import org.partnercenter.application.kernel.CommandKey;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.application.kernel.NewsTable;
import org.partnercenter.application.kernel.NoticeBoard;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A whole house in memory: give it the use cases of a capability, and hand commands in as a client would. */
public final class TestHouse {

    /** Readable instead of secret. */
    public static final KeyedHash HASH = (purpose, text) -> purpose + "#" + text.reveal();
    public static final Origin ORIGIN = new Origin(Channel.REST, "test-request");

    public final InMemoryTransactions transactions = new InMemoryTransactions();
    public final InMemoryAnswers answers = transactions.register(new InMemoryAnswers());
    public final InMemoryLedger ledger = transactions.register(new InMemoryLedger());
    public final InMemoryAudit audit = transactions.register(new InMemoryAudit());
    public final InMemoryOutbox outbox = transactions.register(new InMemoryOutbox());
    public final SettableClocks clocks = new SettableClocks();
    public final CountingIds ids = new CountingIds();
    public final NewsTable news = new NewsTable();

    public final List<NoticeBoard.Entry> notices = new ArrayList<>();

    private final List<UseCase<?, ?>> useCases = new ArrayList<>();
    private NoticeBoard board = notices::addAll;
    private CodeCheck codes = new NoCodes();
    private Gateway gateway;

    public TestHouse with(List<? extends UseCase<?, ?>> more) {
        useCases.addAll(more);
        gateway = null;
        return this;
    }

    public TestHouse checking(CodeCheck check) {
        codes = check;
        gateway = null;
        return this;
    }

    public TestHouse posting(NoticeBoard other) {
        board = other;
        gateway = null;
        return this;
    }

    public Gateway gateway() {
        if (gateway == null) {
            gateway = new Gateway(transactions, answers, ledger, audit, outbox, news, board, codes, HASH, clocks, ids,
                    useCases);
        }
        return gateway;
    }

    public <C, R> Decision<R> submit(Operation<C, R> operation, Caller caller, C command) {
        return gateway().submit(operation, new Submission<>(caller, Optional.empty(), command, ORIGIN)).decision();
    }

    /** One batch, without keys. */
    public <C, R> List<Decision<R>> submitAll(Operation<C, R> operation, Caller caller, List<C> commands) {
        return gateway().submit(operation, commands.stream().map(command -> new Submission<>(caller, Optional.empty(), command, ORIGIN))
                .toList()).stream().map(Answer::decision).toList();
    }

    public <C, R> Answer<R> submit(Operation<C, R> operation, Caller caller, String key, C command) {
        return gateway().submit(operation,
                new Submission<>(caller, Optional.of(CommandKey.given(key)), command, ORIGIN));
    }

    public <C, R> Decision<R> ask(Operation<C, R> operation, Caller caller, C command) {
        return gateway().ask(operation, caller, command);
    }

    /** Nobody has switched verification codes on. */
    private static final class NoCodes implements CodeCheck {

        @Override
        public List<Optional<Refusal>> use(List<Asked> commands, Instant now) {
            return commands.stream().map(command -> Optional.<Refusal>empty()).toList();
        }

        @Override
        public Optional<Refusal> look(Asked command, Instant now) {
            return Optional.empty();
        }
    }
}
