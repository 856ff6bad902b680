package org.partnercenter.application.catalog;

import org.partnercenter.domain.catalog.Conversion;

/** A conversion, and what its units measure. */
public record TypedConversion(Conversion conversion, int type) {
}
