package org.partnercenter.persistence.invoice;

import org.partnercenter.application.invoice.SellerForms;
import org.partnercenter.domain.invoice.InvoiceForm;
import org.partnercenter.domain.invoice.InvoiceMedium;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.VatType;
import org.partnercenter.persistence.db.tables.records.SellerInvoiceFormRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import static org.partnercenter.persistence.db.Tables.SELLER_INVOICE_FORM;

/** Which forms sellers issue, as rows. */
public final class JooqSellerForms implements SellerForms {

    private static final int OF_SELLER = 0x494E5602;

    private final Database database;

    public JooqSellerForms(Database database) {
        this.database = database;
    }

    @Override
    public Map<PartyId, Set<InvoiceForm>> of(Set<PartyId> sellers) {
        var t = SELLER_INVOICE_FORM;
        var found = new HashMap<PartyId, Set<InvoiceForm>>();
        for (var chunk : Chunks.of(sellers.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.SELLER_ID.in(chunk)).forEach(row -> found.computeIfAbsent(new PartyId(row.getSellerId()),
                    none -> new HashSet<>()).add(new InvoiceForm(VatType.valueOf(row.getVatType()), InvoiceMedium.valueOf(row.getMedium()))));
        }
        return found;
    }

    /** Those of before are waited for, so that they go. */
    @Override
    public void put(Map<PartyId, Set<InvoiceForm>> forms) {
        var t = SELLER_INVOICE_FORM;
        var sellers = forms.keySet().stream().map(PartyId::value).sorted().toList();
        AdvisoryLocks.hold(database.dsl(), OF_SELLER, sellers);
        for (var chunk : Chunks.of(sellers)) {
            database.dsl().deleteFrom(t).where(t.SELLER_ID.in(chunk)).execute();
        }
        for (var chunk : Chunks.of(forms.entrySet().stream().flatMap(each -> each.getValue().stream().map(form -> new SellerInvoiceFormRecord(
                each.getKey().value(), form.type().name(), form.medium().name()))).toList())) {
            database.dsl().insertInto(t).set(chunk).execute();
        }
    }
}
