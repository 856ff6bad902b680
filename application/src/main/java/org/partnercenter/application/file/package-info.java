/** Dropped files: which there are, how far they have come, and what became of each row. */
package org.partnercenter.application.file;
