/** Indicators over HTTP. */
package org.partnercenter.rest.indicator;
