package de.kooperationsbuch.query.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Leads a reader on by a new question, so that loading the page again does nothing twice. */
public final class Onward {
    private Onward() {}

    /** @param address path and query, within this book; as it is, for curly brackets in it are no places to fill */
    public static ModelAndView to(String address) {
        RedirectView view = new RedirectView(address, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
