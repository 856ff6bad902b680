package org.partnercenter.persistence.catalog;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.PLACE;

import org.jooq.Condition;
import org.partnercenter.application.catalog.Places;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.catalog.Place;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.List;
import java.util.Set;

/** Places of all levels in one table. */
public final class JooqPlaces implements Places {

    private final Database database;

    public JooqPlaces(Database database) {
        this.database = database;
    }

    @Override
    public List<Place> find(Set<Place.Key> keys) {
        var wanted = keys.stream().map(key -> row(key.level().name(), key.code())).toList();
        return database.dsl().selectFrom(PLACE).where(row(PLACE.LEVEL, PLACE.CODE).in(wanted)).fetch(CatalogRows::place);
    }

    @Override
    public void save(List<Place> places) {
        Chunks.of(places).forEach(this::saveChunk);
    }

    private void saveChunk(List<Place> places) {
        var t = PLACE;
        var insert = database.dsl().insertInto(t, t.LEVEL, t.CODE, t.PARENT_CODE, t.NAME_ZH, t.NAME_EN);
        for (var place : places) {
            insert = insert.values(place.level().name(), place.code(), place.parent().orElse(null), place.name().zhCn(),
                    place.name().enUs().orElse(null));
        }
        insert.onConflict(t.LEVEL, t.CODE).doUpdate()
                .set(t.PARENT_CODE, excluded(t.PARENT_CODE))
                .set(t.NAME_ZH, excluded(t.NAME_ZH))
                .set(t.NAME_EN, excluded(t.NAME_EN))
                .execute();
    }

    @Override
    public Page<Place> provinces(PageRequest page) {
        return page(PLACE.LEVEL.eq(Place.Level.PROVINCE.name()), page);
    }

    @Override
    public Page<Place> within(Place.Key place, PageRequest page) {
        return page(PLACE.PARENT_LEVEL.eq(place.level().name()).and(PLACE.PARENT_CODE.eq(place.code())), page);
    }

    private Page<Place> page(Condition listed, PageRequest page) {
        return new Page<>(database.dsl().fetchCount(PLACE, listed), database.dsl().selectFrom(PLACE).where(listed)
                .orderBy(PLACE.CODE).offset(page.offset()).limit(page.limit()).fetch(CatalogRows::place));
    }
}
