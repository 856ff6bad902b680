package org.partnercenter.persistence.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.RanChangeSet;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.exception.LiquibaseException;
import liquibase.exception.ValidationFailedException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** One run of Liquibase, by whoever holds the advisory lock. */
final class Migration {
    private static final String SCHEMA = "pc";

    private final Connection owner;
    private final String appRole;

    Migration(Connection owner, String appRole) {
        this.owner = owner;
        this.appRole = appRole;
    }

    void run() throws SQLException {
        runFirst(Integer.MAX_VALUE);
    }

    /** @param count so many of the changes that have not run yet, and no more */
    void runFirst(int count) throws SQLException {
        if (new InstalledSchema(owner).isMissing()) {
            execute("create schema " + SCHEMA);
        }
        try {
            Map<String, Object> quiet =
                    Map.of("liquibase.analytics.enabled", false, Scope.Attr.ui.name(), new LoggerUIService());
            Scope.child(quiet, () -> update(count));
        } catch (SchemaUnusable e) {
            throw e;
        } catch (ValidationFailedException e) {
            throw new SchemaUnusable("the schema was made by a different version of the same changelog: "
                    + firstLine(e), e);
        } catch (Exception e) {
            throw new SchemaUnusable("the migration failed: " + firstLine(e), e);
        } finally {
            takeBackWhatIsUnnoted();
            owner.setAutoCommit(true);
        }
    }

    /** Or else it would be committed with the mode. */
    private void takeBackWhatIsUnnoted() throws SQLException {
        if (!owner.getAutoCommit()) {
            owner.rollback();
        }
    }

    private void update(int count) throws LiquibaseException {
        NotedChanges connection = new NotedChanges(owner);
        Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(connection);
        database.setDefaultSchemaName(SCHEMA);
        database.setLiquibaseSchemaName(SCHEMA);
        Liquibase liquibase = new Liquibase(
                Changelog.MASTER, new ClassLoaderResourceAccessor(Migration.class.getClassLoader()), database);
        liquibase.setChangeExecListener(connection.listener());
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        liquibase.setChangeLogParameter("appRole", appRole);
        liquibase.forceReleaseLocks();
        refuseNewer(liquibase);
        if (count == Integer.MAX_VALUE) {
            liquibase.update(new Contexts(), new LabelExpression());
        } else {
            liquibase.update(count, new Contexts(), new LabelExpression());
        }
    }

    private static void refuseNewer(Liquibase liquibase) throws LiquibaseException {
        Collection<RanChangeSet> unknown = liquibase.listUnexpectedChangeSets(new Contexts(), new LabelExpression());
        if (unknown.isEmpty()) {
            return;
        }
        String example = unknown.iterator().next().getId();
        boolean oursToo = liquibase.getDatabaseChangeLog().getChangeSets().stream()
                .map(ChangeSet::getAuthor)
                .anyMatch(author -> unknown.stream().anyMatch(ran -> author.equals(ran.getAuthor())));
        throw new SchemaUnusable(oursToo
                ? "the database holds a newer schema (it has " + example + "): start the newer version"
                : "the database holds a foreign schema pc (it has " + example + "): give an empty database");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String firstLine(Exception e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().filter(line -> !line.isBlank()).findFirst().orElse("no reason given");
    }
}
