package org.moothall.minutes.archive;

/**
 * Which files of an archive are asked for: each of these leaves out all others.
 *
 * @param failed those that could not be read
 * @param toLookAt those with findings that a person is to look at one by one
 */
public record FilesAsked(boolean failed, boolean toLookAt) {
    static final FilesAsked ALL = new FilesAsked(false, false);
}
