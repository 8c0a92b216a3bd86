package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.asking.Page;
import de.kooperationsbuch.query.asking.Paging;
import de.kooperationsbuch.query.asking.Period;
import de.kooperationsbuch.query.organisation.Contact;
import de.kooperationsbuch.query.organisation.Contacts;
import de.kooperationsbuch.query.page.Csv;
import de.kooperationsbuch.query.page.history.BundleAddress;
import de.kooperationsbuch.query.sight.Sight;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /kooperationen/{slug}}: one cooperation over the years, its line of time as a file, and what differs between two days. */
@Controller
class CooperationPage {
    private final Asked asked;

    CooperationPage(Asked asked) {
        this.asked = asked;
    }

    @GetMapping("/kooperationen/{slug}")
    ModelAndView cooperation(
            @PathVariable String slug,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            @RequestParam Optional<String> vergleich,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> page,
            @RequestParam Optional<String> size,
            Sight sight,
            Locale language) {
        LocalDate day = asked.asOf(asOf);
        Optional<LocalDate> other = asked.day("vergleich", vergleich);
        Period period = asked.period(from, to);
        Paging paging = Paging.of(page, size);
        Known known = Known.of(slug, day, sight.look(asked.knownAt(knownAt)), sight, language);
        Line line = Line.of(known);
        return new ModelAndView("cooperation/cooperation")
                .addObject("known", known)
                .addObject("inShort", known.inShort())
                .addObject("line", line)
                .addObject("head", Head.of(known, line))
                .addObject(
                        "comparison",
                        other.map(compared -> Comparison.of(known, compared)).orElse(null))
                .addObject(
                        "happened",
                        Page.of(Happened.of(known, period), paging, known.look().knownAt()))
                .addObject("contacts", contacts(known))
                .addObject(
                        "bundle",
                        BundleAddress.of(new SubjectId(SubjectKind.COOPERATION, slug), sight)
                                .orElse(null))
                .addObject("beyond", Happened.beyond(known))
                .addObject("seesAgreements", known.sees(Act.SEE_AGREEMENTS))
                .addObject("seesCycles", known.sees(Act.SEE_CYCLE))
                .addObject("knownAt", knownAt.orElse(null))
                .addObject("vergleich", vergleich.orElse(null))
                .addObject(
                        "way",
                        Way.at("/kooperationen/" + slug)
                                .asking("asOf", asOf)
                                .asking("knownAt", knownAt)
                                .asking("vergleich", vergleich)
                                .asking("from", from)
                                .asking("to", to));
    }

    /** Of each side that has any that the reader may know of. */
    private static Map<OrganisationId, List<Contact>> contacts(Known known) {
        Map<OrganisationId, List<Contact>> contacts = new LinkedHashMap<>();
        for (OrganisationId side :
                List.of(known.constellation().kommune(), known.constellation().verbund()))
            contacts.put(side, Contacts.of(side, known.look(), known.sight(), known.day()));
        contacts.values().removeIf(List::isEmpty);
        return contacts;
    }

    @GetMapping("/kooperationen/{slug}/zeitstrahl.csv")
    ResponseEntity<byte[]> line(
            @PathVariable String slug,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Sight sight,
            Locale language) {
        LocalDate day = asked.asOf(asOf);
        Known known = Known.of(slug, day, sight.look(asked.knownAt(knownAt)), sight, language);
        return Csv.of(slug + "-zeitstrahl-" + day, Figures.HEADINGS, Figures.of(known));
    }
}
