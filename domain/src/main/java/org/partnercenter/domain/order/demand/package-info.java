/** Resources that are paid per use: no orders, and seen beside them (ORD-05). */
package org.partnercenter.domain.order.demand;
