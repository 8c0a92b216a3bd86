package de.kooperationsbuch.query.organisation;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with one organisation. */
@RestController
class OrganisationController {
    private final Asked asked;

    OrganisationController(Asked asked) {
        this.asked = asked;
    }

    @GetMapping("/api/organisations/{slug}")
    OrganisationView organisation(
            @PathVariable String slug,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        LocalDate day = asked.asOf(asOf);
        Look look = sight.look(asked.knownAt(knownAt));
        List<RecordedStep> current =
                sight.standings(look, SubjectKind.ORGANISATION, slug).current();
        SubjectId subject = new SubjectId(SubjectKind.ORGANISATION, slug);
        List<Contact> contacts = sight.isWhole(subject) ? Contacts.on(day, current, sight.seesPeopleOf(subject)) : null;
        return OrganisationView.of(current, day, look.knownAt(), contacts);
    }
}
