package org.moothall.local.demo;

import org.moothall.local.settings.Settings;

/** placeholder */
public final class DemoLoader {

    public DemoLoader(Settings settings) {}

    public String load() {
        return "none";
    }
}
