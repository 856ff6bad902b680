/** Request signatures by SDK-HMAC-SHA256, free of any HTTP library. */
package org.partnercenter.rest.signature;
