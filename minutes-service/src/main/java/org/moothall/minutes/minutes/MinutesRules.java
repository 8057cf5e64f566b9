package org.moothall.minutes.minutes;

/**
 * The rules that a council may set. Attendance: "the names of the members present at a meeting of a local authority
 * shall be recorded" (Local Government Act 1972, Schedule 12, paragraph 40).
 */
public record MinutesRules(boolean attendanceBeforeApproval) {}
