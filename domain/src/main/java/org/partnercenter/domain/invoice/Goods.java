package org.partnercenter.domain.invoice;

/** What was consumed, as far as it tells who invoices it (INV-01). */
public enum Goods {
    CLOUD_SERVICE,
    /** Marketplace goods that the vendor has selected (严选). */
    SELECTED_GOODS,
    /** Other marketplace goods: their seller invoices them. */
    ORDINARY_GOODS;

    public boolean isInvoicedBySeller() {
        return this == ORDINARY_GOODS;
    }
}
