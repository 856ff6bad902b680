/** Money that partners allocate: accounts, what moves between them, and what is spent (rulebook section 3.7). */
package org.partnercenter.domain.account;
