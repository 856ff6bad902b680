package org.partnercenter.persistence.audit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.audit.AuditTrail;
import org.partnercenter.application.audit.AuditTrailContract;
import org.partnercenter.application.kernel.AuditLog;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JooqAuditLog;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqAuditTrailTest implements AuditTrailContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        SHARED.asOwner("truncate pc.audit_entry");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public AuditLog log() {
        return new JooqAuditLog(database, new JsonCodec());
    }

    @Override
    public AuditTrail trail() {
        return new JooqAuditTrail(database, new JsonCodec());
    }
}
