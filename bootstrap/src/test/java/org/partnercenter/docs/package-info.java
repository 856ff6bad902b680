/** Writes the documents that tell what the code holds, and notices when they no longer do. */
package org.partnercenter.docs;
