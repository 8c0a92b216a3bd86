package de.kooperationsbuch.query.page;

import de.kooperationsbuch.kernel.problem.Problem;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Says on a page what programs are told in a problem document; whoever is not logged in finds the login instead, with everything that was typed. */
final class PageRefusals implements HandlerExceptionResolver {
    private static final Logger log = LoggerFactory.getLogger(PageRefusals.class);
    private final ObjectProvider<Frames> frames;
    private final ObjectProvider<ThymeleafViewResolver> views;

    PageRefusals(ObjectProvider<Frames> frames, ObjectProvider<ThymeleafViewResolver> views) {
        this.frames = frames;
        this.views = views;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        boolean forPeople = Pages.answers(handler) || Pages.isNobodys(handler) && Pages.isWanted(request);
        if (!forPeople || response.isCommitted()) return null;
        ModelAndView page = page(request, failure);
        page.addAllObjects(frames.getObject().of(request));
        Frame frame = (Frame) page.getModel().get("frame");
        Problem problem = problem(failure, (Say) page.getModel().get("say"), request);
        page.addObject("problem", problem);
        page.setStatus(HttpStatusCode.valueOf(problem.status()));
        boolean atTheDoor = request.getAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE) == null;
        return atTheDoor ? shown(page, frame.language(), request, response) : page;
    }

    /** What was refused before anybody was asked for a page is shown here: nobody else would. */
    private ModelAndView shown(
            ModelAndView page, Locale language, HttpServletRequest request, HttpServletResponse response) {
        try {
            response.setStatus(page.getStatus().value());
            views.getObject().resolveViewName(page.getViewName(), language).render(page.getModel(), request, response);
            return new ModelAndView();
        } catch (Exception failure) {
            throw new IllegalStateException("the page of a refusal cannot be shown", failure);
        }
    }

    private static ModelAndView page(HttpServletRequest request, Exception failure) {
        boolean stranger = failure instanceof Refusal refusal && refusal.type() == ProblemType.NOT_LOGGED_IN;
        if (!stranger) return new ModelAndView("problem");
        return new ModelAndView("door/login").addObject("kept", Kept.of(request));
    }

    private static Problem problem(Exception failure, Say say, HttpServletRequest request) {
        if (failure instanceof Refusal refusal) return new Plainly(say, "").of(refusal, request.getRequestURI());
        if (failure instanceof InvalidParameterException
                || failure instanceof TypeMismatchException
                || failure instanceof InvalidPropertyException)
            return problem(new Refusal(ProblemType.INVALID_VALUE, "query"), say, request);
        int status =
                failure instanceof ErrorResponse known ? known.getStatusCode().value() : 500;
        if (status >= 500) log.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return Problem.ofStatus(status, say.language(), request.getRequestURI(), null);
    }
}
