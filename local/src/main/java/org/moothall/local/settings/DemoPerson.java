package org.moothall.local.settings;

/** An invented person of the demo, who has exactly one role. The user name is also the person's stable id. */
public record DemoPerson(String role, String userName, String name, String password) {}
