package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The list of pages is whole: what it does not name, nobody looks at in a browser. */
class EveryPageTest extends GatewayBetweenStubs {
    private static final List<String> NOTHING_THERE = List.of("/nowhere", "/desk/nowhere");
    /** They come in the place of what was asked for, and have no address of their own. */
    private static final List<String> NO_ADDRESSES = List.of("/error", "/kept-form");

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    @Test
    void everyPageOfEveryControllerIsNamed() {
        assertThat(pages().map(PathPattern::getPatternString))
                .hasSizeGreaterThan(50)
                .allSatisfy(pattern -> assertThat(EveryPage.all())
                        .as("a line of pages.txt that opens " + pattern)
                        .anyMatch(page -> page.isOpened() && opens(page, pattern)));
    }

    @Test
    void everyLineNamesAPageOrAnAddressWithoutOne() {
        assertThat(EveryPage.all())
                .allSatisfy(page -> assertThat(pages().anyMatch(pattern -> matches(pattern, page)))
                        .as(page.toString())
                        .isEqualTo(!NOTHING_THERE.contains(page.address())));
    }

    @Test
    void nothingStandsInTheListTwice() {
        assertThat(EveryPage.all()).doesNotHaveDuplicates();
    }

    /** The most fitting page: an address with a name in it may fit the pattern of another page too. */
    private boolean opens(EveryPage page, String pattern) {
        return pages().filter(one -> matches(one, page))
                .min(PathPattern.SPECIFICITY_COMPARATOR)
                .filter(best -> best.getPatternString().equals(pattern))
                .isPresent();
    }

    private static boolean matches(PathPattern pattern, EveryPage page) {
        return pattern.matches(PathContainer.parsePath(page.path(Map.of())));
    }

    private Stream<PathPattern> pages() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(handler -> showsAPage(handler.getValue()))
                .map(Map.Entry::getKey)
                .filter(EveryPageTest::isRead)
                .flatMap(mapping -> mapping.getPathPatternsCondition().getPatterns().stream())
                .filter(Predicate.not(pattern -> NO_ADDRESSES.contains(pattern.getPatternString())));
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    /** Data of other kinds is handed out as a body, or is written to the response. */
    private static boolean showsAPage(HandlerMethod handler) {
        var returned = handler.getReturnType().getParameterType();
        return handler.getBeanType().getPackageName().startsWith("org.moothall.gateway")
                && !AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class)
                && (returned == String.class || returned.getSimpleName().equals("ModelAndView"));
    }
}
