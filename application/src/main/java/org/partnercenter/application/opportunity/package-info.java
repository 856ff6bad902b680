/** Opportunities: what partners and the vendor share with each other, decided in time and followed until delivered. */
package org.partnercenter.application.opportunity;
