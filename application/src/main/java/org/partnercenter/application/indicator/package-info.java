/** Indicators, as the platform delivers them and partners read them. */
package org.partnercenter.application.indicator;
