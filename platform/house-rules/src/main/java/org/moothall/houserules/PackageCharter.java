package org.moothall.houserules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** A package has a {@code package-info.java} with one sentence of charter and {@code @NullMarked}. */
final class PackageCharter extends ArchCondition<JavaClass> {

    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*\\s.*\\S+\\s+\\S+.*\\.\\s.*\\*/", Pattern.DOTALL);

    PackageCharter() {
        super("be in a package with a charter sentence and @NullMarked");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean nullMarked = type.getPackage()
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
        if (!nullMarked) {
            events.add(violated(type, "lacks @NullMarked in a package-info"));
        } else if (!SENTENCE.matcher(SourceText.ofPackage(type)).find()) {
            events.add(violated(type, "lacks a Javadoc sentence in its package-info"));
        }
    }

    private static ConditionEvent violated(JavaClass type, String what) {
        return SimpleConditionEvent.violated(
                type, "The package " + type.getPackageName() + " of " + type.getSimpleName() + " " + what);
    }
}
