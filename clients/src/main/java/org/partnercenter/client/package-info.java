/** A client for what the vendor's SDKs have no operation for. The operations and bodies are made from the API document. */
package org.partnercenter.client;
