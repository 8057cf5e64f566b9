package org.moothall.meetings.member;

import java.time.Instant;
import java.util.List;

/** A member as they are stored: a name and seats, never an address. */
record MemberState(String name, List<Membership> memberships, Instant createdAt, Instant modifiedAt) {}
