package org.partnercenter.application.catalog;

/** What a load made of the entries it was given; the three numbers add up to their count. */
public record CatalogLoaded(int added, int changed, int unchanged) {
}
