/** Customers let partners act for them: requests, answers, what ends them, and the question whether one may. */
package org.partnercenter.application.authorization;
