/** Notices over HTTP. */
package org.partnercenter.rest.notice;
