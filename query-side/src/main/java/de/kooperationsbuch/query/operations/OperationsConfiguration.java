package de.kooperationsbuch.query.operations;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Lets readiness include the read side. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:query-side.properties")
class OperationsConfiguration {}
