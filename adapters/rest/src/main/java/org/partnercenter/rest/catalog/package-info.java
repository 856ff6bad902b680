/** The catalogue over HTTP: the vendor's old and new lists, and the platform's load. */
package org.partnercenter.rest.catalog;
