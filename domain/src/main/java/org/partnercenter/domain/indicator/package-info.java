/** Indicators: numbers by which partners are measured, and that decide on incentives (rulebook section 5). */
package org.partnercenter.domain.indicator;
