package org.partnercenter.persistence.upkeep;

import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.partnercenter.application.kernel.AuditCheck;
import org.partnercenter.application.kernel.LedgerCheck;
import org.partnercenter.application.upkeep.Finding.Level;
import org.partnercenter.application.upkeep.Finding;
import org.partnercenter.persistence.kernel.Database;

/** Whether what is stored fits together: the ledger, what was issued and used, the audit chain, and what should have ended by now. */
public final class Soundness {

    private static final int MOST_NAMED = 20;
    private static final int LINKS = 100_000;

    private final Database database;
    private final LedgerCheck ledger;
    private final AuditCheck audit;

    public Soundness(Database database, LedgerCheck ledger, AuditCheck audit) {
        this.database = database;
        this.ledger = ledger;
        this.audit = audit;
    }

    /** Reads everything that has to do with money, and every entry of the audit trail. */
    public List<Finding> look(Instant business, Instant real) {
        List<Finding> findings = new ArrayList<>();
        findings.add(lookAtLedger());
        findings.add(lookAtChain());
        findings.addAll(database.inTransaction(() -> {
            DSLContext sql = database.dsl();
            sql.execute("set transaction isolation level repeatable read, read only");
            sql.execute("set local statement_timeout = '10min'");
            return Questions.ALL.stream().map(question -> answer(sql, question, business, real)).toList();
        }));
        return findings;
    }

    private Finding lookAtLedger() {
        var report = ledger.verify();
        var named = report.unbalanced().stream().limit(MOST_NAMED)
                .map(each -> each.account() + " " + each.currency() + ": " + each.storedMinor() + " / " + each.ledgerMinor()).toList();
        return new Finding("ledger", report.isBalanced() ? Level.WELL : Level.FAULT,
                Map.of("transfers", String.valueOf(report.transfers()), "count", String.valueOf(report.unbalanced().size()),
                        "totals", report.totals().entrySet().stream().map(total -> total.getKey() + " " + total.getValue())
                                .collect(joining(", "))), named);
    }

    private Finding lookAtChain() {
        long checked = 0;
        var report = audit.verify(1, LINKS);
        while (report.next().isPresent()) {
            checked += report.checked();
            report = audit.verify(report.next().get(), LINKS);
        }
        var named = report.broken().map(broken -> List.of(broken.fault() + " " + broken.seq()
                + broken.entry().map(entry -> " audit-entry/" + entry).orElse(""))).orElse(List.of());
        return new Finding("audit-chain", report.isIntact() ? Level.WELL : Level.FAULT,
                Map.of("entries", String.valueOf(checked + report.checked()),
                        "head", report.head().map(head -> head.seq() + " " + head.hash()).orElse("-")), named);
    }

    private static Finding answer(DSLContext sql, Questions.Question question, Instant business, Instant real) {
        var found = sql.resultQuery("select named, count(*) over () from (" + question.sql() + ") as found (named) order by 1 limit "
                + MOST_NAMED, val(business.atOffset(ZoneOffset.UTC)), val(real.atOffset(ZoneOffset.UTC))).fetch();
        return new Finding(question.check(), found.isEmpty() ? Level.WELL : question.level(),
                Map.of("count", found.isEmpty() ? "0" : found.getFirst().get(1, String.class)),
                found.map(row -> row.get(0, String.class)));
    }
}
