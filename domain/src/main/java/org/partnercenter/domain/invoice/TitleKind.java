package org.partnercenter.domain.invoice;

/** Whom an invoice is made out to. */
public enum TitleKind {
    ENTERPRISE,
    INDIVIDUAL
}
