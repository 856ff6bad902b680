/** Calendars of working days over HTTP. */
package org.partnercenter.rest.calendar;
