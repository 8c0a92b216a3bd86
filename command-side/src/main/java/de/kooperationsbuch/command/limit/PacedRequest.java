package de.kooperationsbuch.command.limit;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose body is read at a pace, also where it is a form that is asked for its fields: the server itself reads no form. */
final class PacedRequest extends HttpServletRequestWrapper {
    private final ServletInputStream unpaced;
    private final Duration grace;
    private final int mostOfAForm;
    private @Nullable Pace body;
    private @Nullable Map<String, String[]> parameters;

    PacedRequest(HttpServletRequest request, Duration grace, int mostOfAForm) throws IOException {
        super(request);
        // whoever has asked for the stream is asked for no form by the server
        this.unpaced = request.getInputStream();
        this.grace = grace;
        this.mostOfAForm = mostOfAForm;
    }

    @Override
    public ServletInputStream getInputStream() {
        if (body == null) body = new Pace(unpaced, grace, System::nanoTime);
        return body;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        try {
            if (parameters == null) parameters = Form.isOne(this) ? withForm() : super.getParameterMap();
            return parameters;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Map<String, String[]> withForm() throws IOException {
        return Form.read(getInputStream(), mostOfAForm).after(super.getParameterMap());
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterMap().get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
