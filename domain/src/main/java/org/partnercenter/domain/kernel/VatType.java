package org.partnercenter.domain.kernel;

/** A special VAT invoice, or an ordinary one. */
public enum VatType {
    VAT_SPECIAL,
    VAT_ORDINARY
}
