package org.moothall.notifications.subscription;

/** What is left of a target when its subscription has ended: nobody is reached by it, and nobody is named. */
public record ErasedTarget(Channel channel) implements Target {

    @Override
    public String text() {
        return "";
    }

    @Override
    public String identity() {
        return "";
    }

    @Override
    public String masked() {
        return "(erased)";
    }
}
