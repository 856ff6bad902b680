/** Documents to be kept: PDF. */
package org.partnercenter.document;
