/** Stores dropped files and what became of their rows. */
package org.partnercenter.persistence.file;
