/** Calendars of working days, as they are loaded. */
package org.partnercenter.domain.calendar;
