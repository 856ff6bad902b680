/** Files dropped into folders: found, checked as a whole, applied row by row, and put away with a report. */
package org.partnercenter.messaging.file;
