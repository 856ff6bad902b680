package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.kernel.Texts;
import org.partnercenter.domain.kernel.WorkingDays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What invoices need of the outside. */
public record InvoicePorts(Stores stores, Questions questions, OffsetOwed offsets, Papers papers, Times times, Ids ids) {

    /** Where they keep what they know. */
    public record Stores(Invoiceables invoiceables, InvoiceRequests requests, InvoiceTemplates templates, SellerForms sellers) {
    }

    /** What they ask of neighbours. */
    public record Questions(ConsumptionKeepers keepers, UnpaidCycles unpaid, OwedInvoicesOf owed, TimelineOf timelines) {
    }

    /** How documents are made. @param hash signs links */
    public record Papers(InvoiceDocuments documents, Texts texts, KeyedHash hash) {
    }

    /** Clocks and days. @param zone the site's, in which days are counted */
    public record Times(WorkingDays days, ZoneId zone, Clocks clocks) {
    }

    InvoiceRequest.Moment moment(Instant now) {
        return new InvoiceRequest.Moment(now, times.zone(), times.days());
    }

    LocalDate day(Instant now) {
        return now.atZone(times.zone()).toLocalDate();
    }
}
