package org.partnercenter.persistence.opportunity;

import org.jooq.impl.DSL;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.opportunity.Offerings;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.Offering;
import org.partnercenter.persistence.db.tables.records.OfferingRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static org.jooq.impl.DSL.excluded;
import static org.partnercenter.persistence.db.Tables.OFFERING;

/** Offerings as rows. */
public final class JooqOfferings implements Offerings {

    private final Database database;

    public JooqOfferings(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, Offering> of(Set<String> codes) {
        var found = new HashMap<String, Offering>();
        for (var chunk : Chunks.of(codes.stream().sorted().toList())) {
            database.dsl().selectFrom(OFFERING).where(OFFERING.CODE.in(chunk)).fetch(JooqOfferings::offering)
                    .forEach(each -> found.put(each.code(), each));
        }
        return found;
    }

    @Override
    public void put(List<Offering> offerings) {
        var t = OFFERING;
        var all = Arrays.stream(t.fields()).filter(field -> !field.equals(t.CODE)).toList();
        for (var chunk : Chunks.of(offerings.stream().sorted(Comparator.comparing(Offering::code)).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(JooqOfferings::record).toList()).onConflict(t.CODE).doUpdate()
                    .set(all.stream().collect(Collectors.toMap(field -> field, field -> excluded(field)))).execute();
        }
    }

    @Override
    public Page<Offering> list(PageRequest page) {
        var t = OFFERING;
        return new Page<>(page.counted() ? database.dsl().fetchCount(t) : 0, database.dsl().selectFrom(t)
                .where(page.after().map(t.CODE::gt).orElseGet(DSL::noCondition)).orderBy(t.CODE).offset(page.offset()).limit(page.limit())
                .fetch(JooqOfferings::offering));
    }

    private static OfferingRecord record(Offering of) {
        var row = new OfferingRecord();
        row.setCode(of.code());
        row.setTitle(of.title());
        row.setKind(of.kind().name());
        row.setOwnerId(of.owner().map(PartyId::value).orElse(null));
        row.setTags(of.tags().toArray(String[]::new));
        row.setWhiteListed(of.whiteListed());
        return row;
    }

    private static Offering offering(OfferingRecord row) {
        return new Offering(row.getCode(), row.getTitle(), Offering.Kind.valueOf(row.getKind()), Optional.ofNullable(row.getOwnerId())
                .map(PartyId::new), Set.of(row.getTags()), row.getWhiteListed());
    }
}
