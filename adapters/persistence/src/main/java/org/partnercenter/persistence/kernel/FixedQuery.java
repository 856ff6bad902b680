package org.partnercenter.persistence.kernel;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;

import java.util.Optional;

/** A query whose text is made once, for what is asked with every request: writing it anew takes longer than the way to the database. */
public final class FixedQuery {

    private final String sql;
    private final Field<?>[] fields;

    FixedQuery(DSLContext dsl, Select<?> query) {
        this.sql = dsl.render(query);
        this.fields = query.getSelect().toArray(Field<?>[]::new);
    }

    /** @param values of its parameters, in their order; whatever stood for them when the query was made does not matter */
    Optional<Record> one(DSLContext dsl, String... values) {
        return dsl.connectionResult(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setString(i + 1, values[i]);
                }
                try (var rows = statement.executeQuery()) {
                    return dsl.fetchOptional(rows, fields);
                }
            }
        });
    }
}
