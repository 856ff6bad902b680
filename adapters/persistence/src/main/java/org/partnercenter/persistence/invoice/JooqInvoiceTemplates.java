package org.partnercenter.persistence.invoice;

import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.invoice.InvoiceTemplates;
import org.partnercenter.domain.invoice.InvoiceTemplate;
import org.partnercenter.domain.invoice.InvoiceTemplateId;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.InvoiceTemplateRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.partnercenter.persistence.db.Tables.INVOICE_TEMPLATE;

/** Templates as rows. */
public final class JooqInvoiceTemplates implements InvoiceTemplates {

    private static final int OF_PARTNER = 0x494E5601;

    private final Database database;
    private final Seals seals;

    public JooqInvoiceTemplates(Database database, JsonCodec json, SecretCipher cipher) {
        this.database = database;
        this.seals = new Seals(json, cipher);
    }

    /** Who has none has no row to wait for. */
    @Override
    public Map<PartyId, List<InvoiceTemplate>> hold(Set<PartyId> partners) {
        var names = partners.stream().map(PartyId::value).sorted().toList();
        AdvisoryLocks.hold(database.dsl(), OF_PARTNER, names);
        return found(names);
    }

    @Override
    public List<InvoiceTemplate> of(PartyId partner) {
        return found(List.of(partner.value())).getOrDefault(partner, List.of());
    }

    private Map<PartyId, List<InvoiceTemplate>> found(Collection<String> partners) {
        var t = INVOICE_TEMPLATE;
        var found = new HashMap<PartyId, List<InvoiceTemplate>>();
        for (var chunk : Chunks.of(List.copyOf(partners))) {
            database.dsl().selectFrom(t).where(t.PARTNER_ID.in(chunk)).orderBy(t.PARTNER_ID, t.CREATED_ON, t.ID).fetch(this::template)
                    .forEach(each -> found.computeIfAbsent(each.partner(), none -> new ArrayList<>()).add(each));
        }
        return found;
    }

    @Override
    public void put(List<InvoiceTemplate> templates) {
        var t = INVOICE_TEMPLATE;
        for (var chunk : Chunks.of(templates.stream().map(this::record).toList())) {
            database.dsl().insertInto(t).set(chunk).onConflict(t.ID).doUpdate().set(t.SEALED, excluded(t.SEALED)).set(t.SPECIAL, excluded(t.SPECIAL))
                    .execute();
        }
    }

    @Override
    public void remove(Set<InvoiceTemplateId> ids) {
        for (var chunk : Chunks.of(ids.stream().map(InvoiceTemplateId::value).sorted().toList())) {
            database.dsl().deleteFrom(INVOICE_TEMPLATE).where(INVOICE_TEMPLATE.ID.in(chunk)).execute();
        }
    }

    private InvoiceTemplateRecord record(InvoiceTemplate of) {
        return new InvoiceTemplateRecord(of.id().value(), of.partner().value(), seals.seal(of.title(), of.receiver(), boundTo(of.id().value())),
                of.special(), of.createdOn());
    }

    private InvoiceTemplate template(InvoiceTemplateRecord row) {
        var sealed = seals.open(row.getSealed(), boundTo(row.getId()));
        return new InvoiceTemplate(new InvoiceTemplateId(row.getId()), new PartyId(row.getPartnerId()), sealed.invoiceTitle(), row.getSpecial(),
                sealed.invoiceReceiver(), row.getCreatedOn());
    }

    private static String boundTo(String id) {
        return "invoice-template:" + id;
    }
}
