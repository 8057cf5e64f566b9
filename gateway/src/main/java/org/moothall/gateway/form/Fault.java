package org.moothall.gateway.form;

/**
 * What is wrong with a field.
 *
 * @param words the key of our own words, or, where a service found it, the service's words, which follow the field's name
 */
public record Fault(String field, String words, boolean ours) {}
