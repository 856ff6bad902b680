/** Dropped files over HTTP: which there are, how far they have come, and their reports. */
package org.partnercenter.rest.file;
