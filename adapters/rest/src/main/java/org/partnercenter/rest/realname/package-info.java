/** Real-name authentication over HTTP. */
package org.partnercenter.rest.realname;
