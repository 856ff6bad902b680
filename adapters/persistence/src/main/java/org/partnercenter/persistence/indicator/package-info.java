/** Indicators as rows. */
package org.partnercenter.persistence.indicator;
