package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;

/** The audit trail: one entry for every command, granted or refused. Entries are only ever added. */
public interface AuditLog {

    /**
     * One command.
     *
     * @param id       the command's id
     * @param at       business time
     * @param recorded real time
     * @param refusals empty when granted
     */
    record Entry(String id, Instant at, Instant recorded, String operation, Caller caller, Origin origin, Subject subject,
                 List<Refusal> refusals) {
    }

    void append(List<Entry> entries);
}
