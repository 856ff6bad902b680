package org.partnercenter.persistence.notice;

import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.notice.Notices;
import org.partnercenter.application.notice.NoticesContract;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqNoticesTest implements NoticesContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());
    private final Notices notices = new JooqNotices(database, new JsonCodec());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.notice");
        database.dsl().execute("delete from pc.notice_setting");
    }

    @Override
    public Notices notices() {
        return notices;
    }
}
