package org.partnercenter.domain.discount;

/** The two kinds of reviewers (EXD-05). */
public enum ReviewerKind {
    VENDOR,
    SELLER
}
