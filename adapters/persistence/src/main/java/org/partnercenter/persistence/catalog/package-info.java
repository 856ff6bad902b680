/** The catalogue as tables. */
package org.partnercenter.persistence.catalog;
