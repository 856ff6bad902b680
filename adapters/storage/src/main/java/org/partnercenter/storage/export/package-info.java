/** Folders in which regular deliveries are put. */
package org.partnercenter.storage.export;
