package lombok;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Vanishes at compilation as the real one does. */
@Retention(RetentionPolicy.SOURCE)
public @interface Getter {}
