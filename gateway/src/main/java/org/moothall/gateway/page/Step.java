package org.moothall.gateway.page;

/** A step of the trail above a page, from the home page to where one is. */
public record Step(String address, String words) {}
