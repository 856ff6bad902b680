package org.partnercenter.architecture.planted.rest.order;

import jakarta.ws.rs.Path;

@Path("/orders")
public class OrdersResource {
}
