package org.moothall.system.privacy;

import java.util.Map;

/** A kind of thing that people do, each with how often it is done. */
interface Steps {

    Map<Step, Integer> weighted();

    /** One thing that somebody does, if there is anything to do it with. */
    interface Step {

        void take() throws Exception;
    }
}
