package org.partnercenter.rest.invoice;

import org.partnercenter.domain.invoice.InvoiceReceiver;
import org.partnercenter.domain.invoice.InvoiceTitle;
import org.partnercenter.domain.invoice.TitleKind;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Whom invoices are made out to. */
record TitleBody(String kind, String text, String taxpayerId, String bank, String bankAccount, String address, String phone) {

    private static final TitleBody NOTHING = new TitleBody(null, null, null, null, null, null, null);
    private static final int MAX_BANK = 128;

    static Supplier<InvoiceTitle> read(Input in, TitleBody given) {
        return (given == null ? NOTHING : given).title(in);
    }

    private Supplier<InvoiceTitle> title(Input in) {
        var whose = in.field("title.kind", kind).required().code(code -> Wire.one(TitleKind.values(), code));
        var name = in.field("title.text", text).required().text(InvoiceTitle.MAX_TEXT);
        var number = in.field("title.taxpayer_id", taxpayerId).id(InvoiceTitle.MAX_TAXPAYER);
        var at = in.field("title.bank", bank).text(MAX_BANK);
        var account = in.field("title.bank_account", bankAccount).id();
        var where = in.field("title.address", address).text(InvoiceReceiver.MAX_ADDRESS);
        var call = in.field("title.phone", phone).text(InvoiceReceiver.MAX_PHONE);
        return () -> new InvoiceTitle(whose.orElseThrow(), name.orElseThrow(), new InvoiceTitle.Company(number, at, account, where, call));
    }

    @Override
    public String toString() {
        return "TitleBody[***]";
    }
}
