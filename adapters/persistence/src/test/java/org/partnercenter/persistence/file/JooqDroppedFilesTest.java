package org.partnercenter.persistence.file;

import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.file.DroppedFiles;
import org.partnercenter.application.file.DroppedFilesContract;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqDroppedFilesTest implements DroppedFilesContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());
    private final DroppedFiles files = new JooqDroppedFiles(database, new JsonCodec());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.dropped_file");
    }

    @Override
    public DroppedFiles files() {
        return files;
    }
}
