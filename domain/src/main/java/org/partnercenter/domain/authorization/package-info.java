/** May a partner act for a customer: asked, answered, revoked or ended (AUT-01 … AUT-20). */
package org.partnercenter.domain.authorization;
