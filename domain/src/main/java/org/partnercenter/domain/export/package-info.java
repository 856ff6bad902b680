/** Lists that are exported as files: their life, their formats, and why one is refused. */
package org.partnercenter.domain.export;
