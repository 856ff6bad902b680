package org.partnercenter.persistence.programme;

import org.partnercenter.application.programme.LabelCatalogue;
import org.partnercenter.domain.programme.LabelKind;
import org.partnercenter.persistence.db.tables.records.CompetencyLabelRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.partnercenter.persistence.db.Tables.COMPETENCY_LABEL;

/** Competency labels as rows. */
public final class JooqLabelCatalogue implements LabelCatalogue {

    private final Database database;

    public JooqLabelCatalogue(Database database) {
        this.database = database;
    }

    @Override
    public void put(List<LabelKind> kinds) {
        var t = COMPETENCY_LABEL;
        for (var chunk : Chunks.of(kinds.stream().sorted(Comparator.comparing(LabelKind::code)).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(each -> new CompetencyLabelRecord(each.code(), each.chinese(), each.english(),
                    (short) each.level())).toList()).onConflict(t.CODE).doUpdate().set(t.NAME_ZH, excluded(t.NAME_ZH))
                    .set(t.NAME_EN, excluded(t.NAME_EN)).set(t.LEVEL, excluded(t.LEVEL)).execute();
        }
    }

    @Override
    public Map<String, LabelKind> of(Set<String> codes) {
        var found = new HashMap<String, LabelKind>();
        for (var chunk : Chunks.of(codes.stream().sorted().toList())) {
            database.dsl().selectFrom(COMPETENCY_LABEL).where(COMPETENCY_LABEL.CODE.in(chunk)).fetch(JooqLabelCatalogue::kind)
                    .forEach(each -> found.put(each.code(), each));
        }
        return found;
    }

    @Override
    public List<LabelKind> all() {
        return database.dsl().selectFrom(COMPETENCY_LABEL).orderBy(COMPETENCY_LABEL.CODE).fetch(JooqLabelCatalogue::kind);
    }

    private static LabelKind kind(CompetencyLabelRecord row) {
        return new LabelKind(row.getCode(), row.getNameZh(), row.getNameEn(), row.getLevel());
    }
}
