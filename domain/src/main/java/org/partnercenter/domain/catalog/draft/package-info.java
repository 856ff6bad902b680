/** Entries of the catalogue as somebody wrote them down, and what makes them entries. */
package org.partnercenter.domain.catalog.draft;
