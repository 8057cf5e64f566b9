package org.moothall.gateway.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A request whose form was read already, beside what its address says. */
public final class ReadFields extends HttpServletRequestWrapper {
    private final Map<String, String[]> all = new LinkedHashMap<>();

    public ReadFields(HttpServletRequest request, MultiValueMap<String, String> fields) {
        super(request);
        all.putAll(request.getParameterMap());
        fields.forEach((name, values) -> all.merge(name, values.toArray(String[]::new), ReadFields::together));
    }

    private static String[] together(String[] inAddress, String[] inForm) {
        return Stream.concat(Arrays.stream(inAddress), Arrays.stream(inForm)).toArray(String[]::new);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = all.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(all.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return all.get(name);
    }
}
