package de.kooperationsbuch.query.page.operations;

import de.kooperationsbuch.kernel.access.AccountDesk.Link;
import org.springframework.web.servlet.ModelAndView;

/** The page that shows a one-time link, this once. */
final class LinkShown {
    private LinkShown() {}

    static ModelAndView of(String name, Link link) {
        return new ModelAndView("operations/link").addObject("name", name).addObject("link", link);
    }
}
