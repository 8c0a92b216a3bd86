package de.kooperationsbuch.command.erasure;

import static de.kooperationsbuch.kernel.problem.ProblemType.UNKNOWN_SUBJECT;
import static java.time.temporal.ChronoUnit.MICROS;

import de.kooperationsbuch.command.account.AccountAction;
import de.kooperationsbuch.command.account.AccountErasure;
import de.kooperationsbuch.command.account.AccountLog;
import de.kooperationsbuch.command.vault.BookVault;
import de.kooperationsbuch.command.vault.Erasure;
import de.kooperationsbuch.command.vault.Erasures;
import de.kooperationsbuch.command.vault.ShredList;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.personal.ErasureReason;
import de.kooperationsbuch.kernel.personal.PersonId;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases by destroying keys. All of it is one transaction, and the list beside the keys is written last in it: if the power goes off before that, nothing happened;
 * after that the next start completes it.
 */
@Component
class Erasing {
    private final BookVault vault;
    private final Erasures erasures;
    private final ShredList shredList;
    private final AccountErasure accounts;
    private final AccountLog log;
    private final StoredSteps steps;
    private final SealedSteps sealed;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Erasing(
            BookVault vault,
            Erasures erasures,
            ShredList shredList,
            AccountErasure accounts,
            AccountLog log,
            StoredSteps steps,
            SealedSteps sealed,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.vault = vault;
        this.erasures = erasures;
        this.shredList = shredList;
        this.accounts = accounts;
        this.log = log;
        this.steps = steps;
        this.sealed = sealed;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The erasure, or the earlier one if there was one.
     *
     * @param id whatever somebody wrote
     * @throws Refusal if nobody of that id is known, or nobody could keep accounts any more
     */
    Erasure person(String id, ErasureReason reason, UUID actor) {
        if (!id.matches(PersonId.PATTERN)) throw unknownPerson();
        String person = new PersonId(id).value();
        return erase(Erasure.ofPerson(person, now(), reason), actor, wanted -> {
            boolean hadAccount = accounts.erase(UUID.fromString(person));
            if (!vault.destroy(wanted) && !hadAccount && steps.naming(person).isEmpty()) throw unknownPerson();
        });
    }

    /** @throws Refusal if there is no such step, or nothing in it is sealed as a text */
    Erasure texts(SubjectId subject, StepId step, ErasureReason reason, UUID actor) {
        sealed.withTexts(subject, step);
        return erase(Erasure.ofTexts(subject.toString(), step.value(), now(), reason), actor, vault::destroy);
    }

    Optional<Erasure> erasedTexts(SubjectId subject, StepId step) {
        return erasures.stored(Erasure.Kind.TEXTS, subject + "/" + step);
    }

    private Erasure erase(Erasure wanted, UUID actor, Consumer<Erasure> destroy) {
        Erasure done = transaction.execute(status -> {
            erasures.lock();
            return erasures.stored(wanted.kind(), wanted.id()).orElseGet(() -> {
                destroy.accept(wanted);
                erasures.store(wanted);
                write(wanted, actor);
                shredList.add(wanted);
                return wanted;
            });
        });
        vault.look();
        return done;
    }

    void write(Erasure erasure, @Nullable UUID actor) {
        String reason = erasure.reason().name();
        if (erasure.kind() == Erasure.Kind.PERSON)
            log.write(AccountAction.PERSON_ERASED, actor, null, Map.of("person", erasure.id(), "reason", reason));
        else
            log.write(
                    AccountAction.TEXTS_ERASED,
                    actor,
                    null,
                    Map.of("subject", erasure.subject(), "step", erasure.stepId(), "reason", reason));
    }

    static Refusal unknownPerson() {
        return new Refusal(UNKNOWN_SUBJECT, "person-not-known").status(404);
    }

    private Instant now() {
        return clock.instant().truncatedTo(MICROS);
    }
}
