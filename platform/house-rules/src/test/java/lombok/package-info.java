/** Stands for Lombok, which the build bans, in a broken sample. */
package lombok;
