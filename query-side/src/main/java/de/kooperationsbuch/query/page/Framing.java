package de.kooperationsbuch.query.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Puts the frame around every page. */
final class Framing implements HandlerInterceptor {
    private final ObjectProvider<Frames> frames;

    Framing(ObjectProvider<Frames> frames) {
        this.frames = frames;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        boolean shown = page != null
                && page.hasView()
                && !String.valueOf(page.getViewName()).startsWith("redirect:");
        if (Pages.answers(handler) && shown)
            page.addAllObjects(frames.getObject().of(request));
    }
}
