/** Programmes and paths: how far a partner has come in the vendor's partner network, and what that opens to it. */
package org.partnercenter.domain.programme;
