/** Calendars of working days as rows. */
package org.partnercenter.persistence.calendar;
