package org.partnercenter.persistence.invoice;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.invoice.InvoiceRequests;
import org.partnercenter.application.invoice.InvoiceTemplates;
import org.partnercenter.application.invoice.Invoiceables;
import org.partnercenter.application.invoice.InvoicesContract;
import org.partnercenter.application.invoice.SellerForms;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.invoice.Invoiceable;
import org.partnercenter.domain.invoice.Issuer;
import org.partnercenter.persistence.identity.AesSecretCipher;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class JooqInvoicesTest implements InvoicesContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();
    private static final AesSecretCipher CIPHER = new AesSecretCipher(new byte[32], new SecureRandom());

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        for (var table : List.of("invoice_piece", "invoice_request", "invoiceable", "invoice_template", "seller_invoice_form")) {
            database.dsl().execute("delete from pc." + table);
        }
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Test
    @Tag("INV-11")
    void balances_are_named_like_the_accounts_of_the_ledger() {
        var one = InvoicesContract.item("i-1", PARTNER, "2026-09", Optional.empty(), TEN, 100);
        var two = InvoicesContract.item("i-2", PARTNER, "2026-10", Optional.empty(), TEN, 30);
        var request = InvoicesContract.request("r-1", PARTNER, new Issuer.Vendor(ENTITY), 60, NOW);
        invoiceables().put(List.of(new Invoiceable(one.told(), PARTNER, InvoicesContract.cny(40)), two));
        requests().add(List.of(new InvoiceRequests.Fresh(request, List.of())));

        assertThat(database.dsl().fetch(new InvoiceBalances().rows())).extracting(row -> row.value1() + "=" + row.value3()).containsExactlyInAnyOrder(
                one.pool().account() + "=70", request.account() + "=60");
        requests().update(List.of(request.cancel(InvoicesContract.at(NOW)).orThrow()));
        assertThat(database.dsl().fetch(new InvoiceBalances().rows())).extracting(row -> row.value1() + "=" + row.value3())
                .contains(request.account() + "=0");
    }

    @Test
    @Tag("INV-10")
    void nothing_of_titles_and_receivers_lies_in_the_rows() {
        templates().put(List.of(InvoicesContract.template("t-1", PARTNER, true)));
        requests().add(List.of(new InvoiceRequests.Fresh(InvoicesContract.request("r-1", PARTNER, new Issuer.Vendor(ENTITY), 60, NOW), List.of())));

        assertThat(List.of(database.dsl().fetchSingle("select * from pc.invoice_template").intoList().toString(),
                database.dsl().fetchSingle("select * from pc.invoice_request").intoList().toString())).allSatisfy(row ->
                assertThat(row).doesNotContain("伙伴公司", "91440300", "6222", "李收件", "1380000", "example.com"));
    }

    @Override
    public Invoiceables invoiceables() {
        return new JooqInvoiceables(database);
    }

    @Override
    public InvoiceRequests requests() {
        return new JooqInvoiceRequests(database, new JsonCodec(), CIPHER);
    }

    @Override
    public InvoiceTemplates templates() {
        return new JooqInvoiceTemplates(database, new JsonCodec(), CIPHER);
    }

    @Override
    public SellerForms sellers() {
        return new JooqSellerForms(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
