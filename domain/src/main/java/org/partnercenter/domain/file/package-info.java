/** Files that are dropped into folders: their life, and why one is not taken. */
package org.partnercenter.domain.file;
