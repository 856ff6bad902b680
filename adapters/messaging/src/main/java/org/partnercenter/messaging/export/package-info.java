/** Writes exported files: as CSV, and as a sheet. */
package org.partnercenter.messaging.export;
