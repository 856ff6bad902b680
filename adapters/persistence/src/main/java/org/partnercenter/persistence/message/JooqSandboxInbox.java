package org.partnercenter.persistence.message;

import org.jooq.impl.DSL;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.message.SandboxInbox;
import org.partnercenter.application.message.SandboxMessage;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.persistence.db.tables.records.SandboxMessageRecord;
import org.partnercenter.persistence.kernel.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import java.time.Instant;
import java.util.Optional;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.partnercenter.persistence.db.Tables.SANDBOX_MESSAGE;

/** Messages of a sandbox as rows. The log tells that there is one; its words are in the inbox only. */
public final class JooqSandboxInbox implements SandboxInbox {

    private static final Logger LOG = LoggerFactory.getLogger(JooqSandboxInbox.class);

    private final Database database;

    public JooqSandboxInbox(Database database) {
        this.database = database;
    }

    @Override
    public void put(SandboxMessage message) {
        var to = message.to();
        int added = database.dsl().insertInto(SANDBOX_MESSAGE).set(new SandboxMessageRecord(message.id(), to.medium().name(),
                to.address(), message.subject(), message.text(), message.at())).onConflictDoNothing().execute();
        if (added > 0) {
            // For a code somebody waits; mails are many.
            LOG.atLevel(to.medium() == Medium.SMS ? Level.INFO : Level.DEBUG)
                    .log("sandbox: message {} by {} for {} is in the inbox", message.id(), to.medium(), to.masked());
        }
    }

    @Override
    public Page<SandboxMessage> list(Optional<String> receiver, PageRequest page) {
        var t = SANDBOX_MESSAGE;
        var seen = t.as("seen");
        var wanted = receiver.map(t.RECEIVER::eq).orElse(noCondition());
        var behind = page.after().map(marker -> DSL.row(t.AT, t.ID).lt(
                select(seen.AT, seen.ID).from(seen).where(seen.ID.eq(marker)))).orElse(noCondition());
        return database.reading(() -> new Page<>(database.dsl().fetchCount(t, wanted),
                database.dsl().selectFrom(t).where(wanted).and(behind).orderBy(t.AT.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(JooqSandboxInbox::message)));
    }

    private static SandboxMessage message(SandboxMessageRecord row) {
        return new SandboxMessage(row.getId(), new Receiver(Medium.valueOf(row.getMedium()), row.getReceiver()),
                row.getSubject(), row.getBody(), row.getAt());
    }

    @Override
    public int forget(Instant before, int limit) {
        var t = SANDBOX_MESSAGE;
        return database.dsl().deleteFrom(t).where(t.ID.in(select(t.ID).from(t).where(t.AT.lt(before))
                .orderBy(t.AT).limit(limit).forUpdate().skipLocked())).execute();
    }
}
