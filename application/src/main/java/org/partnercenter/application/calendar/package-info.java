/** Calendars of working days: loaded by the platform, one year at a time. */
package org.partnercenter.application.calendar;
