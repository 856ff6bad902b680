package org.partnercenter.domain.catalog;

/** Entries of every kind, well formed and each there once. */
public record CatalogLoad(CatalogEntries offers, MeasureEntries measures, PlaceEntries places) {
}
