package de.kooperationsbuch.command.erasure;

import de.kooperationsbuch.command.account.AccountAction;
import de.kooperationsbuch.command.account.AccountLog;
import de.kooperationsbuch.command.erasure.StoredSteps.Stored;
import de.kooperationsbuch.command.vault.BookVault;
import de.kooperationsbuch.command.vault.Erasure;
import de.kooperationsbuch.command.vault.Erasures;
import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.kernel.personal.AboutPerson;
import de.kooperationsbuch.kernel.personal.AboutPerson.Named;
import de.kooperationsbuch.kernel.personal.AboutPerson.OwnAccount;
import de.kooperationsbuch.kernel.personal.AboutPerson.Recorded;
import de.kooperationsbuch.kernel.personal.PersonId;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Gathers what is stored about somebody. That it was told is kept in the account log. */
@Component
class Information {
    private static final int MOST_LISTED = 1_000;
    private final StoredSteps steps;
    private final OwnAccounts accounts;
    private final Erasures erasures;
    private final BookVault vault;
    private final AccountLog log;
    private final Clock clock;

    Information(
            StoredSteps steps, OwnAccounts accounts, Erasures erasures, BookVault vault, AccountLog log, Clock clock) {
        this.steps = steps;
        this.accounts = accounts;
        this.erasures = erasures;
        this.vault = vault;
        this.log = log;
        this.clock = clock;
    }

    /** @throws Refusal if nobody of that id is known */
    AboutPerson about(String id, UUID actor) {
        String person = known(id);
        Optional<OwnAccount> account = accounts.find(UUID.fromString(person));
        Optional<Erasure> erasure = erasures.stored(Erasure.Kind.PERSON, person);
        List<Named> named = steps.naming(person).stream()
                .map(stored -> named(stored, person))
                .toList();
        AboutPerson about = new AboutPerson(
                person,
                clock.instant(),
                erasure.map(Erasure::at).orElse(null),
                named,
                account.orElse(null),
                recorded(person),
                accounts.log(UUID.fromString(person)));
        log.write(AccountAction.PERSON_INFORMED, actor, null, Map.of("person", person));
        return about;
    }

    /**
     * Nothing if the person was not erased.
     *
     * @throws Refusal if nobody of that id is known
     */
    Optional<Erasure> erased(String id) {
        String person = known(id);
        return erasures.stored(Erasure.Kind.PERSON, person);
    }

    private String known(String id) {
        if (!id.matches(PersonId.PATTERN)) throw Erasing.unknownPerson();
        String person = new PersonId(id).value();
        boolean known = vault.hasKeyOf(person)
                || erasures.stored(Erasure.Kind.PERSON, person).isPresent()
                || accounts.find(UUID.fromString(person)).isPresent()
                || !steps.naming(person).isEmpty();
        if (!known) throw Erasing.unknownPerson();
        return person;
    }

    private Recorded recorded(String account) {
        return new Recorded(steps.countRecordedBy(account), steps.recordedBy(account, MOST_LISTED));
    }

    private Named named(Stored stored, String person) {
        List<JsonNode> says = new ArrayList<>();
        collect(BookMapper.mapper().readTree(vault.open(stored.payload())), person, says);
        return new Named(stored.subject(), stored.stepId(), stored.step(), stored.recordedAt(), says);
    }

    private static void collect(JsonNode node, String person, List<JsonNode> says) {
        JsonNode id = node.get("id");
        if (id != null && id.isString() && id.stringValue().equalsIgnoreCase(person)) says.add(node);
        node.forEach(part -> collect(part, person, says));
    }
}
