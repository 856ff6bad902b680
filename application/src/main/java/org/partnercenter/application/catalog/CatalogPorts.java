package org.partnercenter.application.catalog;

/** Where the catalogue is stored. */
public record CatalogPorts(Catalogue catalogue, Measures measures, Places places) {
}
