/** Business information over HTTP. */
package org.partnercenter.rest.certification;
