package org.moothall.meetings.agenda;

/**
 * A report or other paper that goes with an item.
 *
 * @param mediaType what its content really is, not what its name says
 * @param size in bytes
 */
public record SupportingDocument(String documentId, String title, String mediaType, long size) {}
